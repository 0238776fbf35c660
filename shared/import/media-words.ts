/** A name with an ending, as programs give it to a file. */
const fileName = "[^<>:\\n]{1,200}\\.[\\p{L}\\p{N}]{1,8}";
/** iPhone: "<attached: 00000012-PHOTO-2023-12-31.jpg>", the word in the language of the phone. */
const attachedInMarks = new RegExp(`^<\\p{L}[\\p{L}\\p{M} ]{2,30} ?: ?(${fileName})>$`, "u");
/** Android: "IMG-20231231-WA0001.jpg (file attached)". What WhatsApp named itself is known in every language. */
const attachedByItself = /^((?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d{4}\.\w{2,5}) \([^()]{2,40}\)$/u;
const attachedNamed = new RegExp(`^(${fileName}) \\(([^()]{2,40})\\)$`, "u");

const attachedWords = [
	...["file attached", "datei angehängt", "fil bifogad", "archivo adjunto", "fichier joint", "file allegato"],
	...[
		"arquivo anexado",
		"ficheiro anexado",
		"bestand bijgevoegd",
		"fil vedhæftet",
		"fil vedlagt",
		"tiedosto liitteenä",
	],
	...["plik dołączony", "файл добавлен", "файл додано", "dosya ekli", "फ़ाइल अटैच की गई", "الملف مرفق", "הקובץ מצורף"],
	...[
		"添付ファイル",
		"文件附件",
		"檔案附件",
		"파일 첨부됨",
		"soubor byl přiložen",
		"fișier atașat",
		"αρχείο επισυνάφθηκε",
	],
];

const omittedWords = [
	...["media omitted", "medien ausgeschlossen", "medien weggelassen", "media har utelämnats", "media utelämnad"],
	...["utelämnad media", "multimedia omitido", "archivo omitido", "médias omis", "fichier omis", "média omis"],
	...["mídia oculta", "arquivo de mídia oculto", "ficheiro não revelado", "media omessi", "media omesso"],
	...[
		"media weggelaten",
		"medier udeladt",
		"mediefil udeladt",
		"medier utelatt",
		"uten vedlegg",
		"media jätettiin pois",
	],
	...["pominięto multimedia", "без медиафайлов", "файл пропущен", "медіа пропущено", "medya dahil edilmedi"],
	...["मीडिया के बिना", "मीडिया छोड़ा गया", "تم استبعاد الوسائط", "המדיה לא נכללה", "メディアなし", "省略多媒體檔案"],
	...["忽略多媒體檔", "媒体已忽略", "미디어 파일을 생략한 대화내용", "미디어 생략됨", "média vynechána"],
];
/** iPhone: "image omitted", a kind of file and the word for left out. */
const kindsOmitted =
	/^(?:image|photo|video|video note|audio|gif|sticker|document|contact card|bild|foto|ljud|dokument|kontaktkarte|imagen|vídeo|imagem|figurinha|immagine|afbeelding|vidéo|billede|lyd|kuva) (?:omitted|weggelassen|utelämnad|utelämnat|omitida|omitido|omis|omise|absent|absente|ocultada|ocultado|oculto|omessa|omesso|weggelaten|udeladt|utelatt|jätetty pois)$/u;

/** The file a line of a message speaks of, its name null where the export left it out; null for a line of words. */
export function fileInLine(line: string): { name: string | null } | null {
	const plain = line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
	const own = attachedInMarks.exec(plain)?.[1] ?? attachedByItself.exec(plain)?.[1];
	if (own !== undefined) return { name: own };
	const [, name, word = ""] = attachedNamed.exec(plain) ?? [];
	if (name !== undefined && attachedWords.includes(word.toLowerCase())) return { name };
	const inMarks = /^<([^<>]{3,50})>$/u.exec(plain)?.[1]?.trim().toLowerCase();
	if (inMarks !== undefined && (omittedWords.includes(inMarks) || kindsOmitted.test(inMarks))) return { name: null };
	return kindsOmitted.test(plain.toLowerCase()) && line.trimStart().startsWith("\u200e") ? { name: null } : null;
}
