import type { SeedFile } from "../open.ts";
import measures from "./measures.csv?raw";
import measuresDemonstration from "./measures-demonstration.csv?raw";
import overnightStays from "./overnight-stays.csv?raw";
import popupDemonstration from "./popup-demonstration.csv?raw";
import premises from "./premises-demonstration.csv?raw";

/** The files Loggia opens with, named so that their origin is plain; what is invented says so. */
export const sampleFiles: readonly SeedFile[] = [
  {
    name: "SURS-2164466S-Koper-2020M01-2026M01.csv",
    bytes: new TextEncoder().encode(overnightStays),
  },
  {
    name: "popis-prostorov-vzorec.csv",
    bytes: new TextEncoder().encode(premises),
    demonstration: true,
  },
  { name: "program-dela-2026-ukrepi.csv", bytes: new TextEncoder().encode(measures) },
  // How far the measures are is invented; taken out, what the programme says comes to light again.
  {
    name: "stanje-ukrepov-vzorec.csv",
    bytes: new TextEncoder().encode(measuresDemonstration),
    demonstration: true,
  },
  {
    name: "pop-up-vzorec.csv",
    bytes: new TextEncoder().encode(popupDemonstration),
    demonstration: true,
  },
];
