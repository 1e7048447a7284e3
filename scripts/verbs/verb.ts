import type { Words } from "../../data/kernel/words.ts";
import type { Speech } from "../../renderer/words/index.ts";

/** What stands behind the verb on the command line. */
export type Invocation = {
  readonly operands: readonly string[];
  readonly json: boolean;
  /** What cannot be undone is done without asking. */
  readonly yes: boolean;
  readonly workspace: string | undefined;
  readonly rows: string | undefined;
  readonly dataset: string | undefined;
  /** The path of a mapping as JSON, see `Mapping`. */
  readonly mapping: string | undefined;
  readonly report: string | undefined;
  readonly out: string | undefined;
  /** What a board pack is written as, which one, and up to which month. */
  readonly format: string | undefined;
  readonly pack: string | undefined;
  readonly asOf: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  /** How a column is to be read, by heading and as the user wrote it; see `readings.ts`. */
  readonly answers: Readonly<Record<string, string>>;
  readonly speech: Speech;
};

/** One verb of the command line: prints its answer and returns the exit code. */
export type Verb = (invocation: Invocation) => Promise<number>;

/** The call's words are off: which, and how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The call was right, but the world is not as it says: told in the user's language. */
export class FailedError extends Error {
  override readonly name = "FailedError";
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** One JSON document on standard output, written whole before the process may end. */
export function printJson(value: unknown): Promise<void> {
  return print(JSON.stringify(value, null, 2));
}

export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
