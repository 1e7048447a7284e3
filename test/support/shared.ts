import type { Database } from "../../data/index.ts";

/** What all test files of one process have together; an own module, so that looking starts nothing. */
export const shared: { engine?: Promise<Database> } = {};
