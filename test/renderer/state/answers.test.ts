import { expect, test } from "vitest";
import type { Answer } from "../../../data/index.ts";
import { createAnswers } from "../../../renderer/state/answers.ts";
import { keyOf, type Parameters } from "../../../renderer/state/question.ts";

const key = keyOf("stays", { market: "DE" });

/** An engine whose answers the test gives, in whichever order it likes. */
function engine() {
  const asked: { readonly answer: (nights: number) => void; readonly fail: () => void }[] = [];
  const ask = (indicator: string, parameters: Parameters): Promise<Answer> =>
    new Promise((resolve, reject) =>
      asked.push({
        answer: (nights) => resolve({ indicator, parameters, columns: { nights: [nights] }, origins: [] }),
        fail: () => reject(new Error("no")),
      }),
    );
  return { asked, answers: createAnswers(ask) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const nightsOf = ({ answers }: ReturnType<typeof engine>) =>
  answers.getState().entries[key]?.answer?.columns["nights"]?.[0];

test("the order of parameters makes no other question", () => {
  expect(keyOf("a", { x: "1", y: "2" })).toBe(keyOf("a", { y: "2", x: "1" }));
});

test("a question is asked once", async () => {
  const { asked, answers } = engine();
  answers.want(key);
  answers.want(key);
  expect(asked).toHaveLength(1);
  asked[0]?.answer(1);
  await settled();
  answers.want(key);
  expect(asked).toHaveLength(1);
});

test("a question sent off while the screen is drawn tells nobody until it is answered, and is asked once", async () => {
  const { asked, answers } = engine();
  let told = 0;
  answers.subscribe(() => (told += 1));
  answers.begin(key);
  answers.begin(key);
  answers.want(key);
  expect([asked.length, told]).toEqual([1, 0]);
  asked[0]?.answer(1);
  await settled();
  answers.begin(key);
  expect([asked.length, told]).toEqual([1, 1]);
  answers.refresh();
  answers.begin(key);
  expect(asked).toHaveLength(2);
});

test("a question that failed is asked again when it is wanted, not by being drawn", async () => {
  const { asked, answers } = engine();
  answers.begin(key);
  asked[0]?.fail();
  await settled();
  answers.begin(key);
  expect(asked).toHaveLength(1);
  answers.want(key);
  expect(asked).toHaveLength(2);
});

test("after an import the old answer stays until the new one is there", async () => {
  const test = engine();
  test.answers.want(key);
  test.asked[0]?.answer(1);
  await settled();
  test.answers.refresh();
  test.answers.want(key);
  expect(nightsOf(test)).toBe(1);
  expect(test.answers.getState().entries[key]?.pending).toBe(true);
  test.asked[1]?.answer(2);
  await settled();
  expect(nightsOf(test)).toBe(2);
});

test("an answer overtaken by an import is ignored", async () => {
  const test = engine();
  test.answers.want(key);
  test.answers.refresh();
  test.answers.want(key);
  test.asked[1]?.answer(2);
  await settled();
  test.asked[0]?.answer(1);
  await settled();
  expect(nightsOf(test)).toBe(2);
});

test("a failure is kept as such and can be tried again", async () => {
  const test = engine();
  test.answers.want(key);
  test.asked[0]?.fail();
  await settled();
  expect(test.answers.getState().entries[key]).toMatchObject({ error: "Error: no", pending: false });
  test.answers.want(key);
  test.asked[1]?.answer(3);
  await settled();
  expect(test.answers.getState().entries[key]).toMatchObject({ error: null });
  expect(nightsOf(test)).toBe(3);
});
