import type { Answer } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import { showCell } from "./cell.ts";
import type { Speech } from "./index.ts";

/** Not shown one by one: the place is a link nobody may follow offline, the code tells seekers little. */
const hidden = new Set(["lat", "lon", "settlement"]);

/**
 * The premises available as one page that needs nothing else: no script from elsewhere, no picture, no
 * font. Only the columns that the indicator returns are in it, and all of them are public.
 *
 * @param made when, ISO 8601
 */
export function listingPage(
  speech: Speech,
  returned: readonly ReturnedColumn[],
  { columns, demonstration }: Pick<Answer, "columns" | "demonstration">,
  made: string,
): string {
  const { words, format, of, language } = speech;
  const { listing } = words.centre;
  const rows = toRows(columns);
  const shown = returned.filter(({ name }) => !hidden.has(name) && rows.some((row) => row[name] != null));
  const seen = rows
    .map((row) => String(row["visited"] ?? ""))
    .toSorted()
    .at(-1);
  const head = shown.map((column) => {
    const unit = column.unit ? ` (${of(column.unit)})` : "";
    return `<th scope="col">${escape(format.capital(of(column.label)) + unit)}</th>`;
  });
  const body = rows.map((row) => {
    const cells = shown.map((column) => escape(showCell(speech, column, row[column.name] ?? null)));
    const text = escape(
      `${String(row["street"] ?? "")} ${String(row["use"] ?? "")}`.toLocaleLowerCase(format.locale),
    );
    const area = typeof row["floor_area"] === "number" ? row["floor_area"] : "";
    return `<tr data-text="${text}" data-area="${area}">${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const badge = demonstration ? `<p class="badge">${escape(words.demonstration.badge)}</p>` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escape(listing.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(listing.title)}</h1>
${badge}<p>${escape(listing.lead(rows.length, seen ? seen : null))}</p>
<form>
<label>${escape(listing.search)} <input type="search" id="text"></label>
<label>${escape(listing.least)} <input type="number" id="area" min="0" step="5"></label>
</form>
<div class="table"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>
<p id="none" hidden>${escape(listing.none)}</p>
<footer>${escape(listing.contact)} ${escape(listing.made(format.day(made)))}</footer>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const style = `
:root{color-scheme:light dark;--ink:light-dark(#1d272d,#f0ebe2);--quiet:light-dark(#5a6063,#a9aba6);--page:light-dark(#f5f2ec,#10171b);--card:light-dark(#fffdfa,#182126);--line:light-dark(#dcd4c6,#33424b);--sea:light-dark(#0e5474,#74c1e2)}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",sans-serif}
main{max-width:1100px;margin:0 auto;padding:32px 20px}h1{margin:0 0 4px;font-size:28px;letter-spacing:-.02em}
.badge{display:inline-block;margin:4px 0;padding:1px 10px;border:1px dashed var(--quiet);border-radius:99px;color:var(--quiet);font-size:14px}
form{display:flex;flex-wrap:wrap;gap:16px;margin:16px 0}label{display:grid;gap:2px;color:var(--quiet);font-size:14px}
input{padding:8px 10px;border:1px solid var(--quiet);border-radius:8px;background:var(--card);color:var(--ink);font:inherit}
.table{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--card)}table{width:100%;border-collapse:collapse}
th,td{padding:9px 12px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}th{color:var(--quiet);font-size:14px;font-weight:500}
tbody tr:last-child td{border-bottom:0}footer{margin-top:16px;color:var(--quiet);font-size:14px}:focus-visible{outline:2px solid var(--sea);outline-offset:2px}
@media print{form{display:none}}`;

const script = `
const text=document.getElementById("text"),area=document.getElementById("area"),none=document.getElementById("none");
const rows=[...document.querySelectorAll("tbody tr")];
function look(){const words=text.value.toLowerCase().trim(),least=Number(area.value||0);let any=false;
for(const row of rows){const ok=row.dataset.text.includes(words)&&(least===0||Number(row.dataset.area||0)>=least);row.hidden=!ok;any=any||ok}none.hidden=any}
text.addEventListener("input",look);area.addEventListener("input",look);document.querySelector("form").addEventListener("submit",e=>e.preventDefault());`;
