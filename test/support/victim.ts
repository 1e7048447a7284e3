/**
 * Saves or imports without end and says so after each, so that a test can kill it at any moment.
 * Or does one thing and says how it went. Arguments: what to do, the folder or file, for a race how often.
 */
import { writeFileSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openLoggia, readHandedOn } from "../../data/index.ts";
import { openWorkspace } from "../../data/store/workspace.ts";
import { nodeDisk, replaceFile, writeTemporary } from "../../electron/atomic-file.ts";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { startEngine } from "../../scripts/engine.ts";

const [, , what = "", folder = "", times = "0"] = process.argv;
const say = (text: string | number): boolean => process.stdout.write(`${text}\n`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

if (what === "save") await saveForEver();
if (what === "overwrite") overwriteForEver();
if (what === "import") await importForEver();
if (what === "race") await race(Number(times));
if (what === "careless") await raceCarelessly(Number(times));
if (what === "open") await sayMemory(openSaved());
if (what === "take") await sayMemory(takeOver());
if (what === "read-whole") await sayMemory(readFile(folder).then(({ length }) => `${length} bytes`));

async function saveForEver(): Promise<void> {
  const files = await openWorkspaceFolder(folder);
  await files.readManifest("current");
  for (let save = 1; ; save++) {
    const body = String(save).padStart(8, "0").repeat(4000);
    await files.writePart(`part-${process.pid}-${save}.arrow`, bytes(body));
    await files.commitManifest(JSON.stringify({ save, body }));
    say(save);
  }
}

/** The same text by the plain way of writing a file, which begins by emptying it. */
function overwriteForEver(): void {
  for (let save = 1; ; save++) {
    const body = String(save).padStart(8, "0").repeat(4000);
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ save, body }));
    say(save);
  }
}

/** One month's nights more with each import; the number said is that of the imports in force. */
async function importForEver(): Promise<void> {
  const { loggia } = await openLoggia({ database: startEngine(), files: await openWorkspaceFolder(folder) });
  for (let count = (await loggia.imports()).length + 1; ; count++) {
    const month = `${1990 + Math.floor(count / 12)}M${String((count % 12) + 1).padStart(2, "0")}`;
    const text = `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${month};Školjka;0 Država - SKUPAJ;Prenočitve turistov;${count}\n`;
    await loggia.load({ name: `${count}.csv`, bytes: bytes(text) });
    say(count);
  }
}

/** Adds its own marks to a list that another process adds to as well; says how often it had to try again. */
async function race(count: number): Promise<void> {
  const files = await openWorkspaceFolder(folder);
  await bothAreHere();
  let again = 0;
  for (let mark = 0; mark < count;) {
    const text = await files.readManifest("current");
    const list = JSON.parse(text ?? "[]") as string[];
    try {
      await files.commitManifest(JSON.stringify([...list, `${process.pid}-${mark}`]));
      mark++;
    } catch (error) {
      if (!(error instanceof Error) || error.message !== "changed") throw error;
      again++;
    }
  }
  say(again);
}

/** The same by a program that neither locks nor looks at what stands there by now. */
async function raceCarelessly(count: number): Promise<void> {
  const manifest = join(folder, "manifest.json");
  await bothAreHere();
  for (let mark = 0; mark < count; mark++) {
    const list = JSON.parse(await readFile(manifest, "utf8").catch(() => "[]")) as string[];
    const text = JSON.stringify([...list, `${process.pid}-${mark}`]);
    await replaceFile(nodeDisk, manifest, await writeTemporary(nodeDisk, folder, bytes(text)));
  }
}

/** Whoever starts first waits for the other, so that they do meet. */
async function bothAreHere(): Promise<void> {
  const hall = dirname(folder);
  const isOne = (name: string): boolean => name.startsWith("here-");
  await writeFile(join(hall, `here-${process.pid}`), "");
  while ((await readdir(hall)).filter(isOne).length < 2) await sleep(2);
}

async function openSaved(): Promise<string> {
  return openWorkspace(await openWorkspaceFolder(folder)).then(
    ({ recovered }) => (recovered === null ? "opened" : "recovered"),
    (error: unknown) => (error as Error).message,
  );
}

async function takeOver(): Promise<string> {
  const read = await readHandedOn(await readFile(folder));
  return typeof read === "string" ? read : "taken";
}

/** How it went, and the most memory this process ever had, in MB. */
async function sayMemory(done: Promise<string>): Promise<void> {
  const how = await done;
  say(`${how} ${Math.round(process.resourceUsage().maxRSS / 1000)}`);
}
