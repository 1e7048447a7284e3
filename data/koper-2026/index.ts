import type { SeedFile } from "../open.ts";
import campaignsDemonstration from "./campaigns-demonstration.csv?raw";
import eventsDemonstration from "./events-demonstration.csv?raw";
import overnightStays from "./overnight-stays.csv?raw";

/** The files Loggia opens with: Koper's published figures, named so that their origin is plain. */
export const sampleFiles: readonly SeedFile[] = [
  {
    name: "SURS-2164466S-Koper-2020M01-2026M01.csv",
    bytes: new TextEncoder().encode(overnightStays),
  },
  {
    name: "DEMO-prireditve.csv",
    bytes: new TextEncoder().encode(eventsDemonstration),
    demonstration: true,
  },
  {
    name: "DEMO-kampanje.csv",
    bytes: new TextEncoder().encode(campaignsDemonstration),
    demonstration: true,
  },
];
