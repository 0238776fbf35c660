/** What each of these says, in the words and dates of a place: a notice, a greeting, one of three lines, and a picture. */
type Sample = { from: string; text: string };

type Style = { from: string; at: readonly [string, string, string]; picture: string; notice: string };

const nn = "\u202f";
const [lrm, rlm] = ["\u200e", "\u200f"];

function android(from: string, [one, two, three]: Style["at"], picture: string, notice: string): Sample {
	const lines = [
		`${one} - ${notice}`,
		`${one} - Alva Lindgren: God morgon`,
		`${two} - Bo: Happy new year: all of you!`,
		"",
		"And good night",
		`${three} - Alva Lindgren: ${picture}`,
	];
	return { from, text: `${lines.join("\n")}\n` };
}

function phone(from: string, [one, two, three]: Style["at"], picture: string, notice: string): Sample {
	const lines = [
		`[${one}] Lindgren: ${lrm}${notice}`,
		`[${one}] Alva Lindgren: God morgon`,
		`[${two}] Bo: Happy new year: all of you!`,
		"",
		"And good night",
		`${lrm}[${three}] Alva Lindgren: ${lrm}${picture}`,
	];
	return { from, text: `\ufeff${lines.join("\r\n")}` };
}

const encrypted = "Messages and calls are end-to-end encrypted.";
const verschluesselt = "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.";

/** As phones of these places have written them. */
export const samples: readonly Sample[] = [
	android(
		"Android in Britain",
		["25/12/2023, 09:05", "31/12/2023, 21:45", "01/01/2024, 00:10"],
		"<Media omitted>",
		encrypted,
	),
	android(
		"Android in America",
		["12/25/23, 9:05 AM", "12/31/23, 9:45 PM", "1/1/24, 12:10 AM"],
		"<Media omitted>",
		encrypted,
	),
	android(
		"a newer Android in America",
		[`12/25/23, 9:05${nn}AM`, `12/31/23, 9:45${nn}PM`, `1/1/24, 12:10${nn}AM`],
		"IMG-20240101-WA0000.jpg (file attached)",
		encrypted,
	),
	android(
		"Android in India",
		["25/12/23, 9:05 am", "31/12/23, 9:45 pm", "01/01/24, 12:10 am"],
		"<Media omitted>",
		encrypted,
	),
	android(
		"Android in Germany",
		["25.12.23, 09:05", "31.12.23, 21:45", "01.01.24, 00:10"],
		"<Medien ausgeschlossen>",
		verschluesselt,
	),
	android(
		"Android in Sweden",
		["2023-12-25 09:05", "2023-12-31 21:45", "2024-01-01 00:10"],
		"IMG-20240101-WA0000.jpg (fil bifogad)",
		"Meddelanden är krypterade.",
	),
	android(
		"Android in the Netherlands",
		["25-12-2023 09:05", "31-12-2023 21:45", "01-01-2024 00:10"],
		"<Media weggelaten>",
		"Berichten zijn versleuteld.",
	),
	android(
		"Android in France",
		["25/12/2023 à 09:05", "31/12/2023 à 21:45", "01/01/2024 à 00:10"],
		"<Médias omis>",
		"Les messages sont chiffrés.",
	),
	android(
		"Android in Spain",
		["25/12/23, 9:05", "31/12/23, 21:45", "1/1/24, 0:10"],
		"<Multimedia omitido>",
		"Los mensajes están cifrados.",
	),
	android(
		"Android in Mexico",
		["25/12/23 9:05 a. m.", "31/12/23 9:45 p. m.", "01/01/24 12:10 a. m."],
		"<Multimedia omitido>",
		"Los mensajes están cifrados.",
	),
	android(
		"Android in Brazil",
		["25/12/2023 09:05", "31/12/2023 21:45", "01/01/2024 00:10"],
		"<Mídia oculta>",
		"As mensagens são protegidas.",
	),
	android(
		"Android in Italy",
		["25/12/23, 09:05", "31/12/23, 21:45", "01/01/24, 00:10"],
		"<Media omessi>",
		"I messaggi sono crittografati.",
	),
	android(
		"Android in Finland",
		["25.12.2023 klo 9.05", "31.12.2023 klo 21.45", "1.1.2024 klo 0.10"],
		"<Media jätettiin pois>",
		"Viestit on salattu.",
	),
	android(
		"Android in Denmark",
		["25.12.2023 09.05", "31.12.2023 21.45", "01.01.2024 00.10"],
		"IMG-20240101-WA0000.jpg (fil vedhæftet)",
		"Beskeder er krypteret.",
	),
	android(
		"Android in Russia",
		["25.12.2023, 09:05", "31.12.2023, 21:45", "01.01.2024, 00:10"],
		"<Без медиафайлов>",
		"Сообщения защищены.",
	),
	android(
		"Android in Japan",
		["2023/12/25 9:05", "2023/12/31 21:45", "2024/01/01 0:10"],
		"<メディアなし>",
		"メッセージは暗号化されています。",
	),
	android(
		"Android in China",
		["2023/12/25 上午9:05", "2023/12/31 下午9:45", "2024/1/1 上午12:10"],
		"<省略多媒體檔案>",
		"訊息已加密。",
	),
	android(
		"Android in Egypt",
		[`٢٥${rlm}/١٢${rlm}/٢٠٢٣، ٩:٠٥ ص`, `٣١${rlm}/١٢${rlm}/٢٠٢٣، ٩:٤٥ م`, `١${rlm}/١${rlm}/٢٠٢٤، ١٢:١٠ ص`],
		"<تم استبعاد الوسائط>",
		"الرسائل مشفرة.",
	),
	android(
		"Android in Israel",
		["25.12.2023, 9:05", "31.12.2023, 21:45", "1.1.2024, 0:10"],
		"<המדיה לא נכללה>",
		"ההודעות מוצפנות.",
	),
	{
		from: "Android in Korea",
		text: [
			"2023년 12월 25일 오전 9:05, 메시지는 암호화됩니다.",
			"2023년 12월 25일 오전 9:05, Alva Lindgren : God morgon",
			"2023년 12월 31일 오후 9:45, Bo : Happy new year: all of you!",
			"",
			"And good night",
			"2024년 1월 1일 오전 12:10, Alva Lindgren : <미디어 파일을 생략한 대화내용>",
		].join("\n"),
	},
	phone(
		"an iPhone in Britain",
		["25/12/2023, 09:05:00", "31/12/2023, 21:45:00", "01/01/2024, 00:10:00"],
		"<attached: 00000012-PHOTO-2024-01-01-00-10-00.jpg>",
		encrypted,
	),
	phone(
		"an iPhone in America",
		[`12/25/23, 9:05:00${nn}AM`, `12/31/23, 9:45:00${nn}PM`, `1/1/24, 12:10:00${nn}AM`],
		"image omitted",
		encrypted,
	),
	phone(
		"an iPhone in Germany",
		["25.12.23, 09:05:00", "31.12.23, 21:45:00", "01.01.24, 00:10:00"],
		"<Anhang: 00000012-PHOTO-2024-01-01-00-10-00.jpg>",
		verschluesselt,
	),
	phone(
		"an iPhone in Sweden",
		["2023-12-25 09:05:00", "2023-12-31 21:45:00", "2024-01-01 00:10:00"],
		"<bifogad: 00000012-PHOTO-2024-01-01-00-10-00.jpg>",
		"Meddelanden är krypterade.",
	),
	phone(
		"an iPhone in France",
		["25/12/2023 09:05:00", "31/12/2023 21:45:00", "01/01/2024 00:10:00"],
		"<pièce jointe : 00000012-PHOTO-2024-01-01-00-10-00.jpg>",
		"Les messages sont chiffrés.",
	),
	phone(
		"an iPhone in Spain",
		["25/12/23, 9:05:00", "31/12/23, 21:45:00", "1/1/24, 0:10:00"],
		"imagen omitida",
		"Los mensajes están cifrados.",
	),
	phone(
		"an iPhone in Brazil",
		["25/12/2023, 09:05:00", "31/12/2023, 21:45:00", "01/01/2024, 00:10:00"],
		"<anexado: 00000012-PHOTO-2024-01-01-00-10-00.jpg>",
		"As mensagens são protegidas.",
	),
];
