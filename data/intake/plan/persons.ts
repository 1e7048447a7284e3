/** First names borne most often around Koper: enough to tell "Ana Kovač" from "Atelje Burja". */
const firstNames = new Set(
  `
  aleksander aleksandra aleš alenka alen alja aljaž amalija ana anamarija andraž andrej andreja anica anita anja
  anton antonija barbara blaž boris borut bojan bojana branka branko cvetka damjan dario darja darko david dejan
  denis dora dragica drago dušan edvard ema erik eva filip franc franci frančiška gašper gorazd gordana gregor
  helena igor irena iris iva ivan ivana ivanka iztok jaka jakob jan jana janez janja janko jasna jaša jelka jera
  jernej jože jožef jožefa julija jure jurij karmen katarina katja klara klemen klavdija kristina kristjan ksenija
  lana lara lea leon lidija liza ljudmila lovro luka majda maja manca marija marijana marina mario marjan marjeta
  marko marta martin martina maruša matej mateja matevž matic matija matjaž metka miha mihael mihaela milan milena
  miran mirjam mirko miro mitja mojca monika nada naja nataša neja neža nejc nevenka nika nik nina oskar patricija
  pavel pavla peter petra polona primož renata rok roman romana rozalija sabina samo sandra sanja sara sašo saša
  sebastjan silva silvo simon simona slavko sonja špela stanislav stanko štefan suzana tadej tadeja tamara tanja
  tatjana teja tilen tina tine tjaša tomaž tomislav urban urša uroš urška valentina vanja vera vesna vid viktor
  viktorija vinko vida vladimir vlado zala zdenka zdravko živa zoran zorka zvonko žan žiga
  alessandra alessandro alice andrea angela anna antonella antonio beatrice carlo chiara claudia claudio cristina
  daniela daniele davide elena eleonora elisa emanuele enrico fabio federica federico filippo francesca francesco
  gabriele giacomo giancarlo gianni giorgia giorgio giovanna giovanni giulia giuseppe ilaria laura lorenzo luca
  lucia luigi manuela marcello marco maria mario massimo matteo maurizio michela michele nicola nicoletta paola
  paolo patrizia piero pietro riccardo rita roberta roberto rosa sergio silvia simone sofia stefania stefano
  teresa tiziana tommaso umberto valeria vincenzo vittorio
  john james mary peter paul anna thomas michael hans wolfgang
  `
    .trim()
    .split(/\s+/),
);

/** What makes a name that of a firm, an association or an office. */
const firms =
  /\b(s\. ?p\.?|d\. ?o\. ?o\.?|d\. ?d\.?|k\. ?d\.?|s\.? ?r\.? ?l\.?|s\.? ?p\.? ?a\.?|s\.? ?n\.? ?c\.?|snc|srl|ltd|gmbh|zavod|društvo|občina|atelje|studio|bar|cafe|trgovina|negozio|shop|atelier|galerija|galleria)(?![\p{L}])/iu;

/** What a saint or a town makes of a first name: Santa Lucia, Luka Koper, Marina Izola. */
const noNames = {
  before: /^(san|santa|santo|sant’|sant'|sv\.?|sveta|sveti)$/i,
  behind: /^(koper|capodistria|izola|isola|piran|pirano|portorož|portorose|ankaran|ancarano|trieste|trst)$/i,
};

/** Two or three words, each with a capital, a first name before or behind: a person's, not a firm's. */
export function isPerson(text: string): boolean {
  const plain = text.trim().replace(/^(ga\.?|g\.?|gospa|gospod|dr\.?|mag\.?|sig\.?(ra)?|mr\.?|mrs\.?) /i, "");
  if (firms.test(plain)) return false;
  const words = plain.split(/,? +/);
  if (words.length < 2 || words.length > 3) return false;
  if (noNames.before.test(words[0] ?? "") || noNames.behind.test(words.at(-1) ?? "")) return false;
  if (!words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word))) return false;
  return [words[0], words.at(-1)].some((word) => firstNames.has((word ?? "").toLocaleLowerCase("sl")));
}

/** The person's initials: the same person stays the same row, and is named no more. */
export function initials(text: string): string {
  return text
    .trim()
    .split(/,? +/)
    .map((word) => `${word.charAt(0)}.`)
    .join(" ");
}
