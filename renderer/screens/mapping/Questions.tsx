import { Label, Radio, RadioGroup } from "react-aria-components";
import { useSpeech } from "../../state/stores.ts";
import { places } from "../../words/cell.ts";
import type { Speech } from "../../words/index.ts";
import type { Asked } from "./look.ts";

type Props = {
  readonly asked: readonly Asked[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (column: string, answer: string) => void;
};

/** What the cells leave open, each with the cells read both ways: the user sees what is right. */
export function Questions({ asked, answers, onAnswer }: Props) {
  const { words } = useSpeech();
  if (asked.length === 0) return null;
  return (
    <section className="mapping-questions" aria-labelledby="mapping-questions">
      <h3 id="mapping-questions">{words.mapping.questions.title(asked.length)}</h3>
      {asked.map((question) => (
        <QuestionItem
          key={`${question.column} ${question.kind}`}
          question={question}
          answer={answers[question.column] ?? ""}
          onAnswer={(answer) => onAnswer(question.column, answer)}
        />
      ))}
    </section>
  );
}

type ItemProps = {
  readonly question: Asked;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
};

function QuestionItem({ question, answer, onAnswer }: ItemProps) {
  const speech = useSpeech();
  const { questions } = speech.words.mapping;
  const { column, also = [], kind, options, bothWays } = question;
  return (
    <RadioGroup className="question" value={answer} onChange={onAnswer}>
      <Label>{questions[kind]([column, ...also].join(", "))}</Label>
      {options.map((option) => (
        <Radio key={option} className="question-option" value={option}>
          <span className="question-dot" />
          <span>
            <strong>{questions.options[option] ?? option}</strong>
            {bothWays.map(({ sample, as }) => (
              <span key={sample} className="question-sample">
                <code>{sample}</code> → {readText(speech, kind, as[option] ?? null)}
              </span>
            ))}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function readText({ words, format }: Speech, kind: Asked["kind"], cell: string | number | null): string {
  if (cell === null) return words.mapping.questions.unreadable;
  if (typeof cell === "string") return format.day(cell);
  return kind === "scale" ? format.percent(cell) : format.decimal(cell, places(cell));
}
