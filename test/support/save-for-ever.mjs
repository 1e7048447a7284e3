// Saves without end, so that a test can kill it at any moment. Arguments: the built module, the folder.
const [module, folder] = process.argv.slice(2);
const { openWorkspaceFolder } = await import(module);
const files = await openWorkspaceFolder(folder);
await files.readManifest("current");
for (let save = 1; ; save++) {
  const body = String(save).padStart(8, "0").repeat(4000);
  await files.writePart(`part-${process.pid}-${save}.arrow`, new TextEncoder().encode(body));
  await files.commitManifest(JSON.stringify({ save, body }));
  process.stdout.write(`${save}\n`);
}
