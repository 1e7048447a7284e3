/**
 * Saves or imports without end and says so after each, so that a test can kill it at any moment.
 * Arguments: what to do (`save`, `import`, or `race`), the folder, for `race` how often.
 */
import { openLoggia } from "../../data/index.ts";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { startEngine } from "../../scripts/engine.ts";

const [, , what = "", folder = "", times = "0"] = process.argv;
const say = (text: string | number): boolean => process.stdout.write(`${text}\n`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

if (what === "save") await saveForEver();
if (what === "import") await importForEver();
if (what === "race") await race(Number(times));

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
