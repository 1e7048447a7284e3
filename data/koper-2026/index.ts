import type { SeedFile } from "../open.ts";
import measures from "./measures.csv?raw";
import measuresDemonstration from "./measures-demonstration.csv?raw";
import overnightStays from "./overnight-stays.csv?raw";
import popupDemonstration from "./popup-demonstration.csv?raw";

/** The files Loggia opens with: Koper's published figures, the programme's measures, and a demonstration. */
export const sampleFiles: readonly SeedFile[] = [
  {
    name: "SURS-2164466S-Koper-2020M01-2026M01.csv",
    bytes: new TextEncoder().encode(overnightStays),
  },
  { name: "program-dela-2026-ukrepi.csv", bytes: new TextEncoder().encode(measures) },
  // How far the measures are is invented; taken out, what the programme says comes to light again.
  {
    name: "DEMO-stanje-ukrepov.csv",
    bytes: new TextEncoder().encode(measuresDemonstration),
    demonstration: true,
  },
  {
    name: "DEMO-pop-up.csv",
    bytes: new TextEncoder().encode(popupDemonstration),
    demonstration: true,
  },
];
