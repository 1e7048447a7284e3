import { toRows, type Row } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import {
  categories,
  labelOf,
  numberOf,
  plain,
  shown,
  textStyle,
  type Picture,
  type Setting,
} from "./picture.ts";

type Peers = Extract<Figure, { mark: "peers" }>;

type Peer = {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly row: Row;
};

/** From one value to another for each, the largest fall first; one of them stands out. */
export function drawPeers(figure: Peers, setting: Setting): Picture {
  const { palette, speech, width, focus, returned } = setting;
  const { format } = speech;
  const all = peersOf(figure, setting);
  const lines = roomFor(all, setting);
  const peers = lines.map((line) => (typeof line === "number" ? null : line));
  const ends = all.flatMap(({ from, to }) => [from, to]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const pad = Math.max((highest - lowest) * 0.06, 0.005);
  const names = Math.min(176, Math.max(126, width * 0.3));
  const told = returned.filter(({ type }) => type === "INTEGER" || type === "DOUBLE");
  const color = (peer: Peer) => (peer.id === focus ? palette.sea : palette.seaMid);

  return {
    axis: "y",
    picks: peers.map((peer) => peer?.id ?? ""),
    keys: [
      { label: period(labelOf(setting, figure.from), all, "base_year"), color: palette.quiet, kind: "ring" },
      { label: period(labelOf(setting, figure.to), all, "year"), color: palette.sea, kind: "bar" },
    ],
    tips: lines.map((line) =>
      typeof line === "number"
        ? { title: speech.words.season.peers.others(line), lines: [] }
        : {
            title: line.name,
            lines: told
              .filter(({ name }) => name !== "year" && name !== "base_year" && name !== "of")
              .map(({ name }) => ({
                label: labelOf(setting, name),
                value: shown(setting, name, line.row[name]),
              })),
          },
    ),
    option: {
      grid: { left: names, right: 64, top: 2, bottom: 22, outerBoundsMode: "none" },
      xAxis: {
        type: "value",
        min: Math.max(0, lowest - pad),
        max: highest + pad,
        splitNumber: 3,
        axisLabel: {
          ...textStyle(palette, palette.quiet, 11),
          showMinLabel: false,
          showMaxLabel: false,
          formatter: (value: number) => format.decimal(value, 2),
        },
        splitLine: { lineStyle: { color: palette.line } },
      },
      yAxis: categories(
        palette,
        lines.map((line, at) => (typeof line === "number" ? `${at}` : line.id)),
        {
          inverse: true,
          axisLabel: {
            ...textStyle(palette, palette.soft, 12.5),
            interval: 0,
            margin: names,
            align: "left",
            width: names - 12,
            overflow: "truncate",
            formatter: (_: string, at: number) => nameOf(lines[at], focus, setting),
            rich: { chosen: { ...textStyle(palette, palette.sea, 12.5), fontWeight: 700 } },
          },
        },
      ),
      series: [
        {
          type: "bar",
          stack: "way",
          silent: true,
          barWidth: 3,
          itemStyle: { color: "transparent" },
          data: peers.map((peer) => peer && Math.min(peer.from, peer.to)),
        },
        {
          type: "bar",
          stack: "way",
          silent: true,
          barWidth: 3,
          data: peers.map((peer) => ({
            value: peer && Math.abs(peer.to - peer.from),
            itemStyle: { color: peer ? color(peer) : "transparent", opacity: 0.6 },
          })),
        },
        {
          type: "scatter",
          symbol: "circle",
          symbolSize: 8,
          silent: true,
          z: 3,
          data: peers.map((peer, at) => ({
            value: peer ? [peer.from, at] : null,
            itemStyle: { color: palette.card, borderColor: palette.quiet, borderWidth: 1.5 },
          })),
        },
        {
          type: "scatter",
          symbol: "circle",
          silent: true,
          z: 4,
          data: peers.map((peer, at) => ({
            value: peer ? [peer.to, at] : null,
            symbolSize: peer?.id === focus ? 12 : 9,
            itemStyle: { color: peer ? color(peer) : "transparent" },
          })),
        },
        {
          // The change stands at the right edge, in one column.
          type: "scatter",
          symbolSize: 0,
          silent: true,
          clip: false,
          data: peers.map((peer, at) => ({
            value: peer ? [highest + pad, at] : null,
            label: {
              show: peer !== null,
              position: "right",
              formatter: peer ? format.signed(peer.to - peer.from, 3) : "",
              ...textStyle(palette, peer?.id === focus ? palette.sea : palette.soft, 12),
              fontWeight: peer?.id === focus ? 700 : 450,
            },
          })),
        },
      ],
    },
  };
}

function nameOf(line: Peer | number | undefined, focus: string | undefined, { speech }: Setting): string {
  if (line === undefined) return "";
  if (typeof line === "number") return speech.words.season.peers.others(line);
  return line.id === focus ? `{chosen|${plain(line.name)}}` : plain(line.name);
}

/** The year in place of the column's name, where the rows name one. */
function period(label: string, peers: readonly Peer[], column: string): string {
  const years = new Set(peers.map(({ row }) => row[column] ?? null));
  const [year] = years;
  return years.size === 1 && typeof year === "number" ? String(year) : label;
}

function peersOf(figure: Peers, { columns, returned, speech }: Setting): Peer[] {
  const codes = returned.find(({ name }) => name === figure.x)?.codes;
  return toRows(columns)
    .flatMap((row): Peer[] => {
      const [from, to] = [numberOf(row[figure.from]), numberOf(row[figure.to])];
      if (from === null || to === null) return [];
      const id = String(row[figure.x]);
      return [{ id, name: speech.label(codes, id), from, to, row }];
    })
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
}

/** Those there is room for: the best, the chosen one with its neighbours, the last; a number for those left out. */
function roomFor(peers: readonly Peer[], { height, focus }: Setting): (Peer | number)[] {
  const room = Math.max(7, Math.floor((height - 24) / 23));
  if (peers.length <= room) return [...peers];
  const own = Math.max(
    0,
    peers.findIndex(({ id }) => id === focus),
  );
  // Two lines may be needed for those left out on either side.
  const budget = room - 2;
  const kept = new Set([0, own, peers.length - 1]);
  for (let step = 1; kept.size < budget && step < peers.length; step += 1)
    for (const at of [step, own - step, own + step, peers.length - 1 - step])
      if (kept.size < budget && at >= 0 && at < peers.length) kept.add(at);
  return peers.reduce<(Peer | number)[]>((lines, peer, at) => {
    if (kept.has(at)) return [...lines, peer];
    const before = lines.at(-1);
    return typeof before === "number" ? [...lines.slice(0, -1), before + 1] : [...lines, 1];
  }, []);
}
