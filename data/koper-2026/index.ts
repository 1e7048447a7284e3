import type { SeedFile } from "../open.ts";
import campaignsDemonstration from "./campaigns-demonstration.csv?raw";
import eventsDemonstration from "./events-demonstration.csv?raw";
import measures from "./measures.csv?raw";
import measuresDemonstration from "./measures-demonstration.csv?raw";
import overnightStays from "./overnight-stays.csv?raw";
import popupDemonstration from "./popup-demonstration.csv?raw";
import premisesDemonstration from "./premises-demonstration.csv?raw";
import workProgramme from "./work-programme.csv?raw";

/**
 * The files Loggia opens with: Koper's published figures, what the programme promises, and a demonstration.
 * What is invented says so; taken out, what the programme says comes to light again.
 */
export const sampleFiles: readonly SeedFile[] = [
  seed("SURS-2164466S-Koper-2020M01-2026M01.csv", overnightStays),
  seed("ZMKT-program-dela-2026.csv", workProgramme),
  seed("program-dela-2026-ukrepi.csv", measures),
  { ...seed("popis-prostorov-vzorec.csv", premisesDemonstration), demonstration: true },
  { ...seed("stanje-ukrepov-vzorec.csv", measuresDemonstration), demonstration: true },
  { ...seed("pop-up-vzorec.csv", popupDemonstration), demonstration: true },
  { ...seed("prireditve-vzorec.csv", eventsDemonstration), demonstration: true },
  { ...seed("kampanje-vzorec.csv", campaignsDemonstration), demonstration: true },
];

function seed(name: string, text: string): SeedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
