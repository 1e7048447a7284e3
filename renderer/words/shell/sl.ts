import { createFormat } from "../format.ts";
import type { ShellDictionary } from "./en.ts";

const f = createFormat("sl");

const imports = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "uvoz", two: "uvoza", few: "uvozi", other: "uvozov" })}`;

export const shell: ShellDictionary = {
  workspaces: {
    title: "Delovni prostori",
    first: "Prvi delovni prostor",
    note: "Delovni prostor hrani svoje uvoze, različice in izbire. Naenkrat je odprt eden.",
    open: "Zdaj odprt",
    changed: (iso) => `spremenjen ${f.moment(iso)}`,
    never: "še ni shranjen",
    others: "Drugi na tem računalniku",
    openOf: (name) => `Odpri: ${name}`,
    make: "Nov",
    duplicate: "Podvoji",
    handOn: "Predaj kot eno datoteko",
    handNote:
      "Ena datoteka .loggia s podatki, cilji, različicami in izbirami za drug računalnik. Spustite jo tam na Loggio in odpre se kot samostojen delovni prostor.",
    takeOver: "Odpri predano datoteko",
    dialog: {
      new: "Nov delovni prostor",
      duplicate: "Podvoji ta delovni prostor",
      "take-over": "Odpri predani delovni prostor",
    },
    body: {
      new: "Začne se kot nova Loggia, z objavljenimi podatki za Koper. Odprti prostor ostane, kakršen je.",
      duplicate:
        "Kopija z vsemi različicami, da lahko kaj preizkusite brez tveganja. Izvirnik ostane, kakršen je.",
      "take-over": (count, savedAt) =>
        `${imports(count)}, shranjeno ${f.moment(savedAt)}. Postane samostojen delovni prostor; na vaših se nič ne spremeni.`,
    },
    name: "Ime",
    nameHint: "Črke, številke, presledki, pike in vezaji.",
    go: { new: "Ustvari", duplicate: "Podvoji", "take-over": "Odpri" },
    cancel: "Prekliči",
    copyOf: (name) => `${name} kopija`,
    failed: "To ni uspelo",
    faults: {
      "not-a-workspace": "Ta datoteka ni delovni prostor Loggie.",
      damaged:
        "Ta datoteka je poškodovana: kontrolna vsota se ne ujema. Prosite zanjo še enkrat; nič se ni spremenilo.",
      "newer-version":
        "To datoteko je zapisala novejša Loggia. Za odpiranje jo posodobite; nič se ni spremenilo.",
      "too-large": "Ta datoteka je večja, kot je lahko delovni prostor.",
    },
  },
  changedElsewhere: {
    title: "Ta delovni prostor je medtem shranilo drugo okno ali drug računalnik",
    body: "To, kar ste pravkar naredili, ni shranjeno; kar so shranili drugi, je nedotaknjeno. Naložite njihovo stanje in ponovite ali shranite to, kar vidite, kot svojo datoteko.",
    reload: "Naloži njihovo stanje",
    copy: "Shrani kopijo",
  },
  readOnly: {
    title: "Loggia sem ne sme pisati",
    body: "Vidite shranjene podatke, v tej mapi pa ni mogoče ohraniti ničesar novega. Shranite kopijo in jo odprite kot svoj delovni prostor.",
  },
  share:
    "Ta delovni prostor je v mapi na omrežju. Vsako shranjevanje se preveri in prejšnje stanje ostane, vendar je taka mapa lahko počasna ali nedosegljiva: delajte v enem oknu hkrati in občasno predajte kopijo kot eno datoteko.",
  engine: {
    stopped: "Računski pogon se je ustavil. Zaganja se nov …",
    restarted: "Računski pogon se je ustavil in je bil znova zagnan. Vse shranjeno je tu; številke so iste.",
    gone: "Računski pogon se vedno znova ustavlja. Shranjeni podatki so nedotaknjeni. Zaprite druge programe, da sprostite pomnilnik, nato znova naložite stran.",
  },
  about: {
    open: "O programu in pomoč",
    title: "O Loggii",
    version: (version) => `Različica ${version}`,
    body: "Destinaciji in mestnemu središču pokaže, kaj pravijo njune številke. Nastala je z javnim zavodom za mladino, kulturo in turizem Koper/Capodistria.",
    privacy:
      "Nič ne zapusti tega računalnika: brez računa, brez telemetrije, brez poizvedb o posodobitvah. Deluje tudi brez omrežja.",
    folder: "Vaši podatki so tukaj",
    licence: "Licenca: MIT",
    packages: "Narejena s temi paketi",
    packagesNote: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "paket", two: "paketa", few: "paketi", other: "paketov" })}, vsak pod svojo licenco; besedila so za imeni.`,
    failed: "Seznama paketov ni bilo mogoče prebrati.",
    help: "Pomoč",
    steps: [
      "Izvoz iz SiStata, oglaševalske platforme ali svojo tabelo spustite kamor koli v okno.",
      "Preberite povzetek: kaj je šlo noter, kaj je bilo zavrnjeno in zakaj. Nič ni molče izpuščeno.",
      "Oglejte si zaslone na levi. Vsaka kartica vodi do svojega vira in vrstic.",
      "Vsak uvoz lahko vzamete nazaj: razveljavite ga ali obnovite prejšnjo različico na zaslonu Podatki.",
    ],
    keys: "Tipke",
    keyList: [
      ["Ctrl + Z", "Razveljavi"],
      ["Ctrl + Shift + Z", "Znova uveljavi"],
      ["F1", "Ta pomoč"],
      ["Tab", "Od ene stvari do naslednje; znotraj nje smerne tipke, tudi v grafih"],
      ["Esc", "Zapri, kar je odprto"],
    ],
  },
};
