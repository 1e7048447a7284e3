/**
 * Text of a file that is markup, in every place a chart shows text, by every way ECharts has of making a
 * tooltip. Runs in a page where `echarts` is.
 */
export const payload = '<img src="x" onerror="window.__pwn = (window.__pwn ?? 0) + 1">';

const places = ["category", "series", "axis", "legend", "title"] as const;
/** The seventh is the one Loggia must never use: what the function answers is written into the page. */
export const kinds = [
  "item",
  "axis",
  "pattern",
  "value",
  "element",
  "richText",
  "text of a function",
] as const;
export type Kind = (typeof kinds)[number];

/** One chart of a kind: what of the payload became an element, and whether it was to be read as text. */
export type Tried = {
  readonly kind: Kind;
  readonly elements: number;
  readonly isShown: boolean;
};

type Chart = {
  readonly setOption: (option: object) => void;
  readonly dispatchAction: (action: object) => void;
  readonly dispose: () => void;
};
type ECharts = {
  readonly init: (place: HTMLElement, theme: null, how: { renderer: "canvas" | "svg" }) => Chart;
};

/** Every place by every kind, drawn on a canvas and as SVG; then what ran of it all. */
export async function drawMarkup(given: {
  readonly payload: string;
  readonly places: readonly string[];
  readonly kinds: readonly Kind[];
}): Promise<{ readonly tried: readonly Tried[]; readonly ran: number }> {
  const { payload, places, kinds } = given;
  const { echarts } = globalThis as unknown as { echarts: ECharts };
  const tooltips: Readonly<Record<Kind, object>> = {
    item: { trigger: "item" },
    axis: { trigger: "axis" },
    pattern: { trigger: "item", formatter: "{a}: {b} {c}" },
    value: { trigger: "axis", valueFormatter: () => payload },
    element: {
      trigger: "item",
      formatter: ({ name, seriesName }: Record<string, string>) => {
        const box = document.createElement("div");
        box.textContent = `${seriesName} ${name}`;
        return box;
      },
    },
    richText: { trigger: "item", renderMode: "richText" },
    "text of a function": {
      trigger: "item",
      formatter: ({ name, seriesName }: Record<string, string>) => `${seriesName} ${name}`,
    },
  };
  const tried: Tried[] = [];
  for (const renderer of ["canvas", "svg"] as const)
    for (const place of places)
      for (const kind of kinds) {
        const at = (name: string, usual: string): string => (name === place ? payload : usual);
        const box = document.createElement("div");
        box.style.cssText = "width: 400px; height: 300px";
        document.body.append(box);
        const chart = echarts.init(box, null, { renderer });
        try {
          const series = place === "legend" ? payload : at("series", "nights");
          chart.setOption({
            animation: false,
            title: { text: at("title", "Nights"), subtext: at("title", "") },
            legend: { data: [series] },
            xAxis: { type: "category", data: [at("category", "Koper")], name: at("axis", "place") },
            yAxis: { type: "value", name: at("axis", "nights") },
            series: [{ type: "bar", name: series, data: [5], label: { show: true, formatter: "{b}" } }],
            tooltip: { transitionDuration: 0, ...tooltips[kind] },
          });
          chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: 0 });
        } catch {
          // The page's own policy refused it, which is as good.
        }
        const elements = box.querySelectorAll("img").length;
        tried.push({ kind, elements, isShown: box.textContent.includes("<img") });
        chart.dispose();
        box.remove();
      }
  // An image that cannot be loaded says so a little later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { tried, ran: (globalThis as { __pwn?: number }).__pwn ?? 0 };
}

/** What `drawMarkup` is to draw: all of it, or all but the one way that is known to be raw. */
export const everything = { payload, places, kinds };
export const allButRaw = { ...everything, kinds: kinds.filter((kind) => kind !== "text of a function") };
export const onlyRaw = { ...everything, kinds: ["text of a function"] as readonly Kind[] };
