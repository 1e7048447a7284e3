import { useEffect, useRef, useState, type CSSProperties } from "react";
import { rowCount } from "../../../data/kernel/columns.ts";
import { measured } from "../../../data/kernel/figure.ts";
import { cutOf } from "../../board/cut.ts";
import type { Leaf, Made } from "../../board/model.ts";
import { alternative, stateLine } from "../../board/notes.ts";
import { fitTable } from "../../board/fit.ts";
import { paperPalette } from "../../board/palette.ts";
import { rowsShown } from "../../board/rows-shown.ts";
import type { Table } from "../../board/table.ts";
import { Chart } from "../../charts/Chart.tsx";
import { useSpeech } from "../../state/stores.ts";
import "./Slide.css";

type Props = { readonly leaf: Leaf; readonly made: Made; readonly number: number };

/** A slide is drawn at this size and then made as large as its place, up to 4K. */
const size = { width: 1280, height: 720 };

/** One page as the board will see it: in the institute's look, on paper, whatever the theme. */
export function Slide({ leaf, made, number }: Props) {
  const speech = useSpeech();
  const { frame } = speech.words.board;
  const place = useRef<HTMLDivElement>(null);
  const scale = useScale(place);
  const { brand, leaves } = made;
  const { sea, seaMid, seaPale } = paperPalette(brand.color);
  const look = {
    "--sea": sea,
    "--sea-mid": seaMid,
    "--sea-pale": seaPale,
    "--card": "#fff",
  } as CSSProperties;
  const meaning = [leaf.meaning, cutOf(leaf, speech)].filter(Boolean).join(" ");
  return (
    <div className="slide-place" ref={place}>
      <article
        className="slide"
        data-theme="light"
        style={{ ...look, transform: `scale(${scale})`, visibility: scale > 0 ? undefined : "hidden" }}
      >
        {brand.logo !== "" && <img className="slide-logo" src={brand.logo} alt={frame.logo(brand.name)} />}
        <p className="slide-section">
          {leaf.section}
          {leaf.state.demonstration && <b>{frame.demonstration}</b>}
        </p>
        <h2 className={leaf.headline.length > 105 ? "slide-long" : undefined}>{leaf.headline}</h2>
        <p className="slide-caption">{[leaf.title, leaf.unit].filter(Boolean).join(" · ")}</p>
        <div className="slide-body">
          <Figure leaf={leaf} />
          {leaf.comment !== "" && (
            <p className={leaf.comment.length > 160 ? "slide-comment slide-small" : "slide-comment"}>
              {leaf.comment}
            </p>
          )}
        </div>
        <p className={meaning.length > 190 ? "slide-meaning slide-small" : "slide-meaning"}>{meaning}</p>
        <p className="slide-source">{stateLine(leaf)}</p>
        <footer>
          <b>{brand.name}</b>
          <span>{frame.pageOf(number, leaves.length)}</span>
        </footer>
      </article>
    </div>
  );
}

/** Where a table has room on the slide, and its letters; in pixels. */
const place = { width: 1150, height: 388, largest: 20, least: 13 } as const;

/** Many rows stand closer. */
const isDense = ({ rows }: Table): boolean => rows.length > 8;

/** The drawing, or the table where there is nothing to draw. */
function Figure({ leaf }: { readonly leaf: Leaf }) {
  const speech = useSpeech();
  const { figure, columns, returned, focus } = leaf;
  const draws =
    figure.mark !== "table" &&
    rowCount(columns) > 0 &&
    (columns[measured(figure)] ?? []).some((value) => value !== null);
  if (draws)
    return (
      <div className="slide-chart">
        <div>
          <Chart
            {...{ figure, columns, returned, speech }}
            focus={focus ?? undefined}
            summary={alternative(leaf, speech)}
          />
        </div>
      </div>
    );
  const room = {
    ...place,
    height: leaf.headline.length > 60 ? place.height - 36 : place.height,
    width: leaf.comment === "" ? place.width : place.width - 328,
  };
  const fit = (each: Table) => fitTable(each, { ...room, pad: isDense(each) ? [3.5, 10] : [6.5, 12] });
  const { table, note } = rowsShown(leaf, speech, { rows: 9, columns: 8 }, (each) => fit(each).fits);
  const { size: fontSize, shares } = fit(table);
  return (
    <div className="slide-table">
      <table className={isDense(table) ? "slide-dense" : undefined} style={{ fontSize }}>
        <colgroup>
          {shares.map((share, at) => (
            <col key={at} style={{ width: `${100 * share}%` }} />
          ))}
        </colgroup>
        <caption className="visually-hidden">{leaf.title}</caption>
        <thead>
          <tr>
            {table.heads.map(({ text, number }) => (
              <th key={text} scope="col" className={number ? "number" : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map(({ text }, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column} className={table.heads[column]?.number ? "number" : undefined}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== "" && <p>{note}</p>}
    </div>
  );
}

/** How much larger than itself the slide is to be to fill its place. */
function useScale(place: React.RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry)
        setScale(Math.min(entry.contentRect.width / size.width, entry.contentRect.height / size.height));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return scale;
}
