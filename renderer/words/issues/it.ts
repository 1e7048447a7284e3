import type { Issue, IssueCode } from "../../../data/kernel/issue.ts";
import { createFormat } from "../format.ts";
import { counted } from "../italian.ts";
import { sourceName } from "../source-name.ts";
import { aboutIn } from "./about.ts";

const f = createFormat("it");

const about = aboutIn("it");
const figures = (count: number) => counted(count, "cifra", "cifre");

const quote = (text: string | undefined) => (text === undefined ? "questo" : `«${shorten(text)}»`);
const shorten = (text: string, most = 80) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const paren = ({ value }: Issue) => (value === undefined ? "" : ` (${quote(value)})`);
/** What tells the thing apart, in brackets. */
const of = ({ subject }: Issue) => (subject === undefined ? "" : ` (${shorten(subject, 160)})`);
const named = ({ subject }: Issue) => (subject === undefined ? "" : ` ${quote(subject)}`);
const otherLine = ({ other }: Issue) =>
  other?.line === undefined ? "in un’altra riga" : `nella riga ${f.count(other.line)}`;
const otherText = ({ other }: Issue) => quote(other?.value);
/** A sum of ours, as this language writes it. */
const sum = ({ other }: Issue) => {
  const [, decimals = ""] = other?.value.split(".") ?? [];
  return other === undefined ? quote(undefined) : f.decimal(Number(other.value), decimals.length);
};

function at({ file, line, column }: Issue): string {
  const places = [
    file ?? "",
    line === undefined ? "" : `riga ${f.count(line)}`,
    column === undefined ? "" : `colonna ${quote(column)}`,
  ].filter((place) => place !== "");
  return places.length === 0 ? "" : `${places.join(", ")}: `;
}

const since = (i: Issue) =>
  `avete già importato questo stesso file il ${about.time(i, "at", f.moment)}; da allora ${about.text(i, "name")} ne ha sostituito ${figures(about.number(i, "rows"))}.`;

const size = ({ value }: Issue) => (value === undefined ? "" : ` (${value})`);

/** What is said of each issue: file, line, column and value in one sentence. */
export const issues: Readonly<Record<IssueCode, (issue: Issue) => string>> = {
  "empty-file": (i) => `${at(i)}il file è vuoto.`,
  "too-large": (i) =>
    `${at(i)}il file è più grande${size(i)} di quanto Loggia legga in una volta, cioè 256 MB. Esportate un periodo più breve e caricate le parti una dopo l’altra.`,
  "no-data-rows": (i) => `${at(i)}la tabella ha le intestazioni ma nemmeno una riga di dati.`,
  "not-a-table": (i) => `${at(i)}è un testo, ma non vi si trova una tabella con colonne.`,
  "binary-file": (i) =>
    `${at(i)}non è né un file di testo né una cartella di Excel. Loggia legge CSV, testo e .xlsx.`,
  "pdf-file": (i) =>
    `${at(i)}è un PDF. Le cifre non si possono leggere con sicurezza; scaricate la tabella in CSV.`,
  "workbook-file": (i) =>
    `${at(i)}questa cartella non si può leggere: è nel vecchio formato (.xls), protetta o danneggiata. Salvatela come .xlsx senza password, oppure in CSV.`,
  "old-workbook": (i) =>
    `${at(i)}è una vecchia cartella di Excel (.xls): salvatela come .xlsx e portate quella.`,
  "joined-sheets": (i) =>
    `${at(i)}questi fogli hanno le stesse intestazioni e sono stati letti come una sola tabella${paren(i)}. Le righe sono numerate di seguito da un foglio all’altro${of(i)}.`,
  "personal-data": (i) =>
    `${at(i)}il file sembra contenere dati personali${paren(i)}. Loggia non accoglie dati su persone; chiedete un riepilogo mensile. Non è stato letto nulla.`,
  "personal-column": (i) =>
    `${at(i)}la colonna contiene ${about.text(i, "kind")}. I dati personali non vengono caricati, le altre colonne sì.`,
  "personal-cells": (i) =>
    `${at(i)}da ${counted(about.number(i, "count"), "cella", "celle")}, qui per la prima volta, sono stati tolti nomi, indirizzi o numeri di persone; il resto è stato caricato.`,
  "unknown-layout": (i) =>
    `${at(i)}le intestazioni non corrispondono ad alcuna esportazione nota a Loggia${paren(i)}.`,
  "other-table": (i) =>
    `${at(i)}è un’altra tabella dell’ufficio di statistica${paren(i)}, non i pernottamenti per mese, comune e paese.`,
  "unclosed-quote": (i) =>
    `${at(i)}le virgolette si aprono e non si chiudono; il file è probabilmente troncato.`,
  "nothing-to-load": (i) =>
    `${at(i)}nessuna riga si è potuta leggere senza dubbi, quindi non è stato caricato nulla.`,
  "only-example": (i) =>
    `${at(i)}nel modello c’è soltanto il suo esempio. Scrivete le vostre righe sotto le intestazioni e riportatelo qui; non è stato caricato nulla.`,
  "identical-file": (i) =>
    `${at(i)}questo stesso file è già nello spazio di lavoro${i.about ? `: lo avete importato il ${about.time(i, "at", f.moment)}` : ""}. Non cambia nulla.`,
  "replaced-since": (i) => `${at(i)}${since(i)} Restano valide quelle nuove.`,
  "taken-again": (i) => `${at(i)}${since(i)} Ora contano di nuovo le sue cifre.`,
  "letters-lost": (i) =>
    `${at(i)}alcune lettere sono andate perse prima di arrivare qui: ${quote(i.value)}. Controllate i nomi.`,
  "same-content": (i) => `${at(i)}tutte le cifre di questo file sono già nello spazio di lavoro.`,
  "release-unknown": (i) => `${at(i)}il file non dice quando i dati sono stati pubblicati.`,
  "older-release": (i) =>
    `${at(i)}cifre di una pubblicazione più vecchia di quella già presente: ${i.value ?? "alcune"}; valgono le più recenti.`,
  "undated-replaces": (i) =>
    `${at(i)}il file non dice quando è stato pubblicato, eppure ha sostituito ${figures(about.number(i, "rows"))} della pubblicazione del ${about.time(i, "release", f.day)}. Se non è quello che volete, togliete ${about.text(i, "name")}, qui o nella schermata Dati, oppure annullate l’importazione.`,
  "outranked-by-undated": (i) =>
    `${at(i)}${figures(about.number(i, "rows"))} di questa pubblicazione non ${f.plural(about.number(i, "rows"), { one: "conta", other: "contano" })}: ${about.text(i, "name")}, che non dice quando è stato pubblicato, riporta altro ed è stato importato dopo l’uscita di questa pubblicazione. Se deve valere la pubblicazione, togliete ${about.text(i, "name")}.`,
  "stray-quote": (i) => `${at(i)}virgolette fuori posto: ${quote(i.value)}.`,
  "field-count": (i) => `${at(i)}il numero di campi della riga${paren(i)} non corrisponde alle intestazioni.`,
  "missing-value": (i) => `${at(i)}manca un valore.`,
  "not-a-month": (i) => `${at(i)}${quote(i.value)} non è un mese.`,
  "not-a-count": (i) => `${at(i)}${quote(i.value)} non è né un numero intero né un segno noto.`,
  "unknown-code": (i) => `${at(i)}${quote(i.value)} qui non è noto.`,
  "duplicate-row": (i) => `${at(i)}lo stesso dato è già ${otherLine(i)}${of(i)}; conta una volta sola.`,
  "contradicting-row": (i) =>
    `${at(i)}qui ${quote(i.value)}, ma ${otherLine(i)} ${otherText(i)}, per la stessa cosa${of(i)}. Nessuna delle due righe è caricata.`,
  "sum-mismatch": (i) => `${at(i)}il totale non corrisponde alla somma delle parti${paren(i)}.`,
  "parts-disagree": (i) =>
    `${at(i)}${about.time(i, "month", f.month)}, ${about.text(i, "what")}: ${about.text(i, "whole")} ${f.count(about.number(i, "total"))}, ${i.about?.["parts"] ? about.text(i, "parts") : `le ${f.count(about.number(i, "count"))} parti insieme`} ${f.count(about.number(i, "sum"))}: non concordano. Il totale viene da ${about.text(i, "name")}, le parti almeno in parte da un altro file.`,
  "more-disagree": (i) =>
    `${at(i)}lo stesso vale per ${f.plural(about.number(i, "rest"), { one: "un altro totale", other: `altri ${f.count(about.number(i, "rest"))} totali` })}.`,
  "open-question": (i) => `${at(i)}${quote(i.value)} si può leggere in due modi. Indicate quello giusto.`,
  "missing-field": (i) => `${at(i)}per questo campo non è indicata alcuna colonna né un testo, ma serve.`,
  "unknown-field": (i) => `${at(i)}questo campo non esiste.`,
  "field-twice": (i) => `${at(i)}questo campo è indicato più di una volta.`,
  "ignored-column": (i) => `${at(i)}questa colonna non viene letta${paren(i)}.`,
  "several-tables": (i) =>
    `${at(i)}il file contiene più tabelle${paren(i)}. Loggia non le unisce; salvatele ciascuna in un proprio file.`,
  "another-table": (i) =>
    `${at(i)}qui comincia un’altra tabella${paren(i)}; non è stata letta. Salvatela in un proprio file e portate anche quello.`,
  "pivot-table": (i) => `${at(i)}è una tabella pivot${paren(i)}. Salvate l’elenco da cui è stata ricavata.`,
  "tree-shaped": (i) =>
    `${at(i)}le righe formano un albero, con le voci che scorrono tra le colonne${paren(i)}. Esportatele come semplice elenco.`,
  "counts-not-units": (i) =>
    `${at(i)}sono conteggi per zona${paren(i)}, non singoli locali. A Loggia serve l’elenco dei locali.`,
  "not-a-number": (i) => `${at(i)}${quote(i.value)} non è un numero.`,
  "not-a-point": (i) => `${at(i)}${quote(i.value)} non è un punto sulla mappa.`,
  "not-a-date": (i) => `${at(i)}${quote(i.value)} non è una data del calendario.`,
  "impossible-value": (i) =>
    `${at(i)}${quote(i.value)} non può essere vero; la riga resta, questo valore no.`,
  "ends-before-start": (i) =>
    `${at(i)}la fine (${quote(i.value)}) viene prima dell’inizio (${otherText(i)}). La riga è rifiutata.`,
  "outside-slovenia": (i) => `${at(i)}${quote(i.value)} non è in Slovenia; la riga resta, il luogo no.`,
  "swapped-axes": (i) =>
    `${at(i)}${quote(i.value)}: le due coordinate sono scambiate. Sono state lette al contrario, perché solo così sono in Slovenia.`,
  "unknown-street": (i) =>
    `${at(i)}${quote(i.value)} non è una via ufficiale di Capodistria, in nessuna delle due lingue. La riga resta con il nome così com’è scritto.`,
  "shared-address": (i) =>
    `${at(i)}${quote(i.value)} è anche l’indirizzo di un altro locale, ${otherLine(i)}: ${otherText(i)}. Restano entrambi; controllate che siano davvero due.`,
  "vacant-after-visit": (i) =>
    `${at(i)}sfitto dal ${quote(i.value)}, cioè dopo il giorno della visita (${otherText(i)}). La riga resta, il primo giorno dello sfitto no.`,
  "no-status": (i) =>
    `${at(i)}non è scritto come è stato trovato questo locale. Resta, ma non conta né come sfitto né come occupato, in nessuna cifra, finché non se ne indica la condizione.`,
  "more-than-whole": (i) =>
    `${at(i)}${quote(i.value)} è più di ${otherText(i)}${of(i)}, il che non può essere. Entrambi sono caricati come stanno; controllateli.`,
  "damaged-identifier": (i) =>
    `${at(i)}${quote(i.value)} era un identificativo prima che un foglio di calcolo lo trasformasse in numero; non si può recuperare.`,
  "total-agrees": (i) =>
    `${at(i)}il totale del file${named(i)} concorda con la somma delle sue righe: ${i.value ?? "in tutte le colonne"}. Non viene contato una seconda volta.`,
  "total-differs": (i) =>
    `${at(i)}il totale del file${named(i)} dice ${quote(i.value)}, ma le righe lette sommano a ${sum(i)}. Il totale non viene contato; forse nel file mancano righe, o sono state rifiutate.`,
  "total-alone": (i) =>
    `${at(i)}la riga è un totale${named(i)} e non un dato: non viene contata e non ha cifre da confrontare con le righe.`,
  "other-source": (i) =>
    `${at(i)}${figures(about.number(i, "rows"))} di questo file non ${f.plural(about.number(i, "rows"), { one: "conta", other: "contano" })}, perché per la stessa serie valgono quelle di un’altra fonte (${sourceName("it", about.text(i, "source"))}); restano conservate, ma non si sommano né si mescolano.`,
  "no-header": (i) =>
    `${at(i)}la tabella non ha una riga di intestazione${paren(i)}: non si può sapere che cosa indichino le colonne.`,
  "no-final-newline": (i) =>
    `${at(i)}il file non termina con un a capo: verificare che l’ultima riga sia completa.`,
  "blank-column": (i) =>
    `${at(i)}sono state tralasciate le colonne senza intestazione e senza alcun valore${paren(i)}.`,
  "trailing-delimiter": (i) =>
    `${at(i)}le righe terminano con un separatore che manca nell’intestazione; la cella vuota che segue è stata tralasciata.`,
  "control-character": (i) =>
    `${at(i)}la riga contiene un carattere che non può stare in un testo${paren(i)}; il file è probabilmente danneggiato.`,
  "hidden-sheet": (i) => `${at(i)}il foglio è nascosto e non è stato letto${paren(i)}.`,
  "explanation-sheet": (i) =>
    `${at(i)}il foglio spiega soltanto il modello; non contiene dati e non è stato letto${paren(i)}.`,
  "unsaved-formula": (i) =>
    `${at(i)}la formula in questa cella è stata salvata senza il risultato${paren(i)}; aprite la cartella, salvatela e riportatela qui.`,
  "held-back": (i) =>
    `${at(i)}${f.count(about.number(i, "rows"))} ${f.plural(about.number(i, "rows"), { one: "riga non può essere salvata così com’è", other: "righe non possono essere salvate così come sono" })}: non è stato salvato nulla; correggete le celle segnate e salvate di nuovo.`,
  "typed-no-row": (i) =>
    `${at(i)}questa riga è un totale o l’esempio del modello, non una registrazione. Eliminatela: i totali si calcolano da soli.`,
};
