const paths = {
  overview: "M3 21V10a3 3 0 0 1 6 0v11M9 21V10a3 3 0 0 1 6 0v11M15 21V10a3 3 0 0 1 6 0v11M2 4h20",
  season: "M2 19h20M4 19c4 0 4.5-13 8-13s4 13 8 13M12 2v.1M5 6l.1.1M19 6l.1.1",
  stays: "M3 19V6M3 16h18v3M21 16v-3a3 3 0 0 0-3-3h-8v6M6.5 12.5h.01",
  measures: "M3 5.5h9M7 10h11M5 14.5h8M12 19h9M3 3v18",
  programme: "M9 4h6v3H9zM15 5.5h4V21H5V5.5h4M8.5 13l2.2 2.2L15.5 10.5M8.5 18h7",
  centre:
    "M12 21.5s-7-6.4-7-11.5a7 7 0 0 1 14 0c0 5.1-7 11.5-7 11.5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  minus: "M5 12h14",
  whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  events:
    "M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4M12 12.2l.9 1.8 2 .3-1.4 1.4.3 2-1.8-1-1.8 1 .3-2-1.4-1.4 2-.3z",
  campaigns: "M3.5 10v4.5h3.5l8.5 4.5V5.5L7 10zM18.5 9a4.4 4.4 0 0 1 0 6.5M7.5 15l1 5h2.5l-1-4",
  board: "M3 4h18v11H3zM12 15v5M8 21l4-2 4 2M7 11V9M12 11V7M17 11V8",
  present: "M3 4h18v11H3zM10 7.5v4l3.5-2zM8 20h8",
  drag: "M9 5h.1M9 12h.1M9 19h.1M15 5h.1M15 12h.1M15 19h.1",
  hide: "M3 3l18 18M10.6 6.1A9 9 0 0 1 12 6c5 0 8.5 4 9.5 6a14 14 0 0 1-2.6 3.4M6.5 7.6A14 14 0 0 0 2.5 12c1 2 4.5 6 9.5 6a9 9 0 0 0 4-.9M10 10a3 3 0 0 0 4 4",
  show: "M2.5 12C3.5 10 7 6 12 6s8.5 4 9.5 6c-1 2-4.5 6-9.5 6s-8.5-4-9.5-6zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  data: "M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 6v6c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12v6c0 1.7 3.6 3 8 3s8-1.3 8-3v-6",
  chart: "M4 20V10M10 20V4M16 20v-7M22 20H2",
  table: "M3 5h18v14H3zM3 10h18M3 14.5h18M9 10v9",
  save: "M12 3v12M7 10.5l5 5 5-5M4 20h16",
  folder: "M3 6.5h6.5l2 2.5H21v10.5H3z",
  choose: "M12 16V4M7 8.5l5-5 5 5M4 20h16",
  rows: "M4 6h10M4 11h7M4 16h5M16 21a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM19.3 19.8 22 22.5",
  close: "M5 5l14 14M19 5L5 19",
  down: "M12 5v14M6 13l6 6 6-6",
  up: "M12 19V5M6 11l6-6 6 6",
  level: "M5 9.5h14M5 14.5h14",
  open: "M6 9l6 6 6-6",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21",
  check: "M5 12.5l5 5L20 6.5",
  system: "M3 4h18v12H3zM8 20h8M12 16v4",
  light:
    "M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM12 1.5v2.5M12 20v2.5M1.5 12H4M20 12h2.5M4.6 4.6l1.8 1.8M17.6 17.6l1.8 1.8M4.6 19.4l1.8-1.8M17.6 6.4l1.8-1.8",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z",
  warning: "M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1",
  undo: "M8 5 3.5 9.5 8 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-3",
  redo: "M16 5l4.5 4.5L16 14M20 9.5H10a5.5 5.5 0 0 0 0 11h3",
  previous: "M15 6l-6 6 6 6",
  next: "M9 6l6 6-6 6",
  add: "M12 5v14M5 12h14",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  period: "M3 6h18v15H3zM3 11h18M8 3v5M16 3v5",
  market:
    "M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19zM2.5 12h19M12 2.5c5 5 5 14 0 19M12 2.5c-5 5-5 14 0 19",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; it never stands for them. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={paths[name]} />
    </svg>
  );
}
