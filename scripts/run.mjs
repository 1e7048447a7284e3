// The one door of `npm start`, `npm test`, `npm run loggia` ...: installs and builds what is missing,
// then runs the verb in this very process. Plain JavaScript without a dependency, because it has to
// run on a machine that has Node and npm and nothing else. What it has to say goes to stderr; stdout
// belongs to the verb.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Loggia needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/** verb -> what must be built before it runs */
const verbs = {
  start: ["renderer", "electron", "node"],
  loggia: ["node"],
  test: ["node"],
  bench: ["renderer", "electron", "node"],
  build: ["renderer", "electron", "node"],
  sample: ["node"],
  soak: ["node"],
  licences: ["node"],
  icons: ["node"],
  review: ["electron", "node"],
  pack: ["renderer", "electron", "node"],
};

const [verb, ...args] = process.argv.slice(2);
if (!Object.hasOwn(verbs, verb)) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(verbs).join("|")} [arguments]`);
  process.exit(64);
}

const { existsSync } = await import("node:fs");
const { fileURLToPath, pathToFileURL } = await import("node:url");
const { install, isInstalled } = await import("./install.mjs");
const { build, isBuilt } = await import("./build.mjs");
const { alone } = await import("./lock.mjs");

const root = fileURLToPath(new URL("..", import.meta.url));
const targets = verbs[verb];
try {
  if (!isInstalled(root) || !targets.every((target) => isBuilt(root, target))) {
    await alone(root, async () => {
      if (!isInstalled(root)) install(root);
      await build(root, targets);
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (verb !== "build") {
  const entry = `${root}dist/node/${verb}.js`;
  if (!existsSync(entry)) {
    console.error(`Loggia has no "${verb}" yet.`);
    process.exit(64);
  }
  process.argv.splice(1, process.argv.length, entry, ...args);
  await import(pathToFileURL(entry).href);
}
