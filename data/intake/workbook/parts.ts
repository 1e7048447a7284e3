import type { Archive } from "../../archive/unzip.ts";
import { unescape } from "./strings.ts";
import { readXml } from "./xml.ts";

type Target = { readonly path: string; readonly type: string };

/** Where the parts of a workbook stand in its archive; `targets` by relation id. */
export type Parts = {
  readonly workbook: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
};

/** Follows the relations from the archive's root; undefined if they lead to no .xlsx workbook. */
export function findParts(archive: Archive): Parts | undefined {
  const root = [...readRelations(archive("_rels/.rels") ?? "<none/>", "")];
  const path = root.find(([, { type }]) => type === "officeDocument")?.[1].path ?? "xl/workbook.xml";
  // .xlsb and a Word document have a main part too.
  if (!/workbook[^/]*\.xml$/i.test(path)) return undefined;
  const workbook = archive(path);
  if (workbook === undefined) return undefined;
  const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const targets = readRelations(archive(`${folder}_rels/${file}.rels`) ?? "<none/>", folder);
  const idOf = (wanted: string): string | undefined =>
    [...targets].find(([, { type }]) => type === wanted)?.[0];
  return { workbook, targets, strings: idOf("sharedStrings"), styles: idOf("styles") };
}

function readRelations(xml: string, folder: string): Map<string, Target> {
  const targets = new Map<string, Target>();
  readXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "" } = attributes();
      targets.set(Id, { path: resolve(folder, Target), type: Type.slice(Type.lastIndexOf("/") + 1) });
    },
  });
  return targets;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The workbook's own part: how it counts days, and its sheets in the order of their tabs. */
export function readList(xml: string): {
  readonly is1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[];
} {
  let is1904 = false;
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  readXml(xml, {
    open(element, attributes) {
      if (element === "workbookPr") {
        const { date1904 } = attributes();
        is1904 = date1904 === "1" || date1904 === "true";
      } else if (element === "sheet") {
        const { name = "", id = "", state = "visible" } = attributes();
        sheets.push({ name: unescape(name), id, isHidden: state !== "visible" });
      }
    },
  });
  return { is1904, sheets };
}
