import type { Evaluation } from "./evaluation.ts";

const style = `body{font:15px/1.5 system-ui,sans-serif;color:#1d272d;max-width:760px;margin:40px auto;padding:0 24px}
h1{font-size:26px;line-height:1.2;margin:0 0 4px}h2{font-size:17px;margin:28px 0 6px;border-bottom:1px solid #dcd4c6;padding-bottom:4px}
dl{display:grid;grid-template-columns:minmax(190px,1fr) 2fr;gap:6px 20px;margin:0}dt{color:#4a5359}dd{margin:0;font-weight:600}
small{display:block;font-weight:400;color:#656560}p{color:#4a5359}.demo{border:2px dashed #a2432a;color:#a2432a;padding:8px 12px;font-weight:600}
footer{margin-top:32px;padding-top:8px;border-top:1px solid #dcd4c6;color:#656560;font-size:13px}@media print{body{margin:0}}`;

type Around = {
  readonly language: string;
  /** Where the figures come from, in one line. */
  readonly source: string;
  readonly made: string;
  /** Said above everything if the figures are invented. */
  readonly demonstration: string | null;
};

/** The evaluation as one HTML page that stands alone: nothing is fetched, nothing runs, no tenant is named. */
export function pageOf(evaluation: Evaluation, { language, source, made, demonstration }: Around): string {
  const { title, asOf, sections, open, honest } = evaluation;
  const items = sections.map(
    (section) =>
      `<h2>${safe(section.title)}</h2><dl>${section.items
        .map(
          ({ label, value, note }) =>
            `<dt>${safe(label)}</dt><dd>${safe(value)}${note === undefined ? "" : `<small>${safe(note)}</small>`}</dd>`,
        )
        .join("")}</dl>`,
  );
  const missing =
    open.items.length === 0
      ? `<p>${safe(open.none)}</p>`
      : `<ul>${open.items.map((item) => `<li>${safe(item)}</li>`).join("")}</ul>`;
  return `<!doctype html>
<html lang="${safe(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${style}</style></head>
<body>${demonstration === null ? "" : `<p class="demo">${safe(demonstration)}</p>`}<h1>${safe(title)}</h1><p>${safe(asOf)}</p>
${items.join("\n")}
<h2>${safe(open.title)}</h2>${missing}
<p>${safe(honest)}</p>
<footer>${safe(source)}<br>${safe(made)}</footer></body></html>
`;
}

function safe(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
