import { expect, test, vi } from "vitest";
import type { ImportSummary } from "../../../data/index.ts";
import { createImports, type ImportEngine } from "../../../renderer/state/imports.ts";

const file = (name: string) => new File(["x"], name);
const summary = (name: string, status: ImportSummary["status"]) =>
  ({ file: name, status, import: null }) as unknown as ImportSummary;

function engineOf(load: ImportEngine["load"]): ImportEngine & { readonly cancel: ReturnType<typeof vi.fn> } {
  return { load, cancel: vi.fn(async () => undefined), imports: async () => [] };
}

test("cancelling gives up the file under way and those behind it", async () => {
  let settle: (told: ImportSummary) => void = () => undefined;
  const engine = engineOf(() => new Promise((resolve) => (settle = resolve)));
  const imports = createImports(engine, () => undefined);
  const taken = imports.take([file("a.csv"), file("b.csv")]);
  await vi.waitFor(() => expect(imports.getState().reading).toMatchObject({ file: "a.csv", waiting: 1 }));
  imports.cancel();
  expect(imports.getState().reading?.cancelling).toBe(true);
  settle(summary("a.csv", "cancelled"));
  await taken;
  expect(engine.cancel).toHaveBeenCalledOnce();
  expect(imports.getState().shown.map((each) => each.summary?.status)).toEqual(["cancelled", undefined]);
  expect(imports.getState().reading).toBeNull();
});

test("a file that is explained replaces its refusal", async () => {
  const changed = vi.fn();
  const told: ImportSummary[] = [summary("a.csv", "refused"), summary("a.csv", "loaded")];
  const imports = createImports(
    engineOf(async () => told.shift() ?? summary("a.csv", "refused")),
    changed,
  );
  await imports.take([file("a.csv")]);
  const [refused] = imports.getState().kept;
  if (!refused) throw new Error("nothing was kept");
  imports.map(refused);
  expect(imports.getState()).toMatchObject({ mapped: refused, shown: [] });
  await imports.again(refused, { answers: {} });
  expect(imports.getState().kept.map((each) => each.summary?.status)).toEqual(["loaded"]);
  expect(changed).toHaveBeenCalledOnce();
});

test("what went wrong in the program is said, and the next file is still taken", async () => {
  let calls = 0;
  const imports = createImports(
    engineOf(async () => {
      calls += 1;
      if (calls === 1) throw new Error("no disk");
      return summary("b.csv", "loaded");
    }),
    () => undefined,
  );
  await imports.take([file("a.csv")]);
  expect(imports.getState()).toMatchObject({ error: "Error: no disk", reading: null });
  imports.dismiss();
  await imports.take([file("b.csv")]);
  expect(imports.getState().shown).toHaveLength(1);
});

test("a file too large to be read is refused by name and size, before a byte of it is read", async () => {
  const load = vi.fn(async () => summary("a.csv", "loaded"));
  const imports = createImports(engineOf(load), () => undefined);
  const sized = (name: string, size: number) => Object.defineProperty(file(name), "size", { value: size });
  await imports.take([sized("large.csv", 256 * 2 ** 20 + 1), sized("just.csv", 256 * 2 ** 20)]);
  expect(load).toHaveBeenCalledOnce();
  const [large, just] = imports.getState().shown;
  expect(large?.summary).toMatchObject({
    status: "refused",
    records: 0,
    issues: [{ code: "too-large", file: "large.csv", value: "257 MB" }],
  });
  expect(just?.summary?.status).toBe("loaded");
});
