import {
  isInSlovenia,
  isInSloveniaByMetres,
  toDegrees,
  type Degrees,
  type Metres,
} from "../../geography/d96.ts";
import type { Cell } from "../../kernel/columns.ts";
import type { Remark, Remarked, Remarker } from "../../kernel/contract.ts";
import { cutAddress, findStreet } from "../../reference/streets.ts";

type Values = Readonly<Record<string, Cell>>;

/**
 * Looks at each row of the institute's own mapping: a place outside Slovenia or the wrong way round, a
 * street that Koper has not, two premises at one address, a vacancy that begins after it was seen, a premise
 * of which nobody wrote what was found.
 */
export const remarker = (): Remarker => {
  const known = new Map<string, { readonly line: number; readonly premise: string }>();
  return (row, line) => {
    const place = placeOf(row);
    const street = streetOf(row);
    const values = { ...place.values, ...street.values };
    return {
      values: { ...values, ...sinceOf(row).values },
      remarks: [
        ...place.remarks,
        ...street.remarks,
        ...sharedAddress({ ...row, ...values }, line, known),
        ...sinceOf(row).remarks,
        ...noStatus(row),
      ],
    };
  };
};

/** Coordinates in Slovenia, as degrees; out of place they are put right, elsewhere left out. */
function placeOf({ lat, lon, e, n }: Values): Remarked {
  if (typeof lat === "number" && typeof lon === "number") {
    return settle({ lat, lon }, isInSlovenia, { lat: lon, lon: lat }, (place) => place ?? nowhere);
  }
  if (typeof e !== "number" || typeof n !== "number") return { remarks: [] };
  return settle({ e, n }, isInSloveniaByMetres, { e: n, n: e }, (place) =>
    place ? { ...place, ...rounded(toDegrees(place)) } : { e: null, n: null },
  );
}

const nowhere = { lat: null, lon: null };

function settle<Place extends Degrees | Metres>(
  place: Place,
  isInside: (place: Place) => boolean,
  swapped: Place,
  toValues: (place: Place | null) => Values,
): Remarked {
  const fields = Object.keys(place);
  if (isInside(place)) return { remarks: [], values: toValues(place) };
  if (isInside(swapped)) return { remarks: [{ code: "swapped-axes", fields }], values: toValues(swapped) };
  return { remarks: [{ code: "outside-slovenia", fields }], values: toValues(null) };
}

/** A centimetre: more digits would only look exact. */
function rounded({ lat, lon }: Degrees): Degrees {
  return { lat: Number(lat.toFixed(7)), lon: Number(lon.toFixed(7)) };
}

/** The official street, whichever language and spelling names it; from the address if it stands there. */
function streetOf({ street, address, house_number, settlement }: Values): Remarked {
  const cut = typeof address === "string" ? cutAddress(address) : undefined;
  const name = typeof street === "string" ? street : cut?.street;
  if (name === undefined) return { remarks: [] };
  const found = isKoper(settlement ?? null) ? findStreet(name) : undefined;
  const isUnknown = !found && isKoper(settlement ?? null);
  return {
    values: { street: found?.sl ?? name, house_number: house_number ?? cut?.number ?? null },
    remarks: isUnknown
      ? [{ code: "unknown-street", fields: [typeof street === "string" ? "street" : "address"] }]
      : [],
  };
}

/** A table that names no settlement is about the town. */
function isKoper(settlement: Cell): boolean {
  return settlement === null || /koper|capodistria/i.test(String(settlement));
}

function sharedAddress(
  { wave, premise, street, house_number }: Values,
  line: number,
  known: Map<string, { readonly line: number; readonly premise: string }>,
): Remark[] {
  if (typeof street !== "string" || typeof house_number !== "string") return [];
  const key = JSON.stringify([wave, street, house_number.toLowerCase()]);
  const before = known.get(key);
  if (!before) {
    known.set(key, { line, premise: String(premise) });
    return [];
  }
  const other = { line: before.line, value: before.premise };
  return [{ code: "shared-address", fields: ["street", "house_number", "address"], other }];
}

function sinceOf({ vacant_since, visited }: Values): Remarked {
  const isLater = typeof vacant_since === "string" && typeof visited === "string" && vacant_since > visited;
  if (!isLater) return { remarks: [] };
  const remark: Remark = { code: "vacant-after-visit", fields: ["vacant_since"], other: { value: visited } };
  return { remarks: [remark], values: { vacant_since: null } };
}

/** Without a status it is neither vacant nor let; a row of one vacancy, or of a street's counts, tells it otherwise. */
function noStatus({ status, counted, vacancy }: Values): Remark[] {
  const isTold = [status, counted, vacancy].some((cell) => cell !== null && cell !== undefined);
  return isTold ? [] : [{ code: "no-status", fields: ["status"] }];
}
