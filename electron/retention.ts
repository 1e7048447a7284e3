import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export const noteName = "READ-ME.txt";

/** For whoever finds the folder: what lies in it, how long, and how somebody's data leave it. */
const note = `Loggia

SL  V tej mapi je delovni prostor programa Loggia: naloženi podatki (*.arrow), njihov seznam (manifest.json),
    seznam pred zadnjo spremembo in zadnji seznam vsakega od petih dni (autosaves). Nič se ne izbriše samo od sebe:
    tudi odstranjeni uvozi ostanejo, da jih je mogoče vrniti. Podatki neke osebe se trajno izbrišejo v Loggii:
    Podatki > Trajni izbris podatkov neke osebe. Izvozov in predanih datotek Loggia ne doseže.

IT  Questa cartella è uno spazio di lavoro di Loggia: i dati caricati (*.arrow), il loro elenco (manifest.json),
    l'elenco prima dell'ultima modifica e l'ultimo elenco di cinque giorni (autosaves). Nulla si cancella da sé:
    restano anche le importazioni tolte, per poterle riprendere. I dati di una persona si cancellano per sempre in
    Loggia: Dati > Cancellare per sempre i dati di una persona. Esportazioni e file consegnati restano fuori.

EN  This folder is a workspace of Loggia: the data taken in (*.arrow), their list (manifest.json), the list before
    the last change, and the last list of each of five days (autosaves). Nothing goes by itself: imports that were
    taken out stay as well, so that they can come back. Somebody's data are deleted for good in Loggia:
    Data > Delete somebody's data for good. Exports and files handed on are out of its reach.
`;

/** Leaves the note in a workspace that has none; a folder that cannot be written to does without. */
export async function leaveNote(folder: string): Promise<void> {
  await writeFile(join(folder, noteName), note, { flag: "wx", mode: 0o600 }).catch(() => undefined);
}
