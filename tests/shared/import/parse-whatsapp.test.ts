import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWhatsApp } from "../../../shared/import/parse-whatsapp.ts";
import { samples } from "./whatsapp-samples.ts";

const lrm = "\u200e";

describe("a WhatsApp export", () => {
	for (const { from, text } of samples) {
		it(`is read as ${from} writes it`, () => {
			const { messages, notices, unread, dates } = parseWhatsApp(text);
			expect(unread).toEqual([]);
			expect(messages.map(({ at, from: by, file }) => [at, by, file?.name])).toEqual([
				["2023-12-25T09:05:00", "Alva Lindgren", undefined],
				["2023-12-31T21:45:00", "Bo", undefined],
				["2024-01-01T00:10:00", "Alva Lindgren", expect.toSatisfy((name) => name === null || /\.jpg$/.test(name))],
			]);
			expect(messages[1]?.body).toBe("Happy new year: all of you!\n\nAnd good night");
			expect(messages[2]?.body).toBe("");
			expect(notices.map(({ at }) => at)).toEqual(["2023-12-25T09:05:00"]);
			expect(dates.isSure).toBe(true);
		});
	}

	it("takes a file with the words before or below it, and knows left out ones from words in brackets", () => {
		const { messages } = parseWhatsApp(
			[
				`[25/12/2023, 09:05:01] Bo: Look at this`,
				`${lrm}<attached: 00000012-PHOTO-2023-12-25-09-05-01.jpg>`,
				"25/12/2023, 09:06 - Bo: IMG-20231225-WA0001.jpg (file attached)",
				"the tree",
				"25/12/2023, 09:07 - Bo: trip plan.pdf (Datei angehängt)",
				"25/12/2023, 09:08 - Bo: <Media omitted>",
				"25/12/2023, 09:09 - Bo: <3 <see you> (soon.ish)",
				"25/12/2023, 09:10 - Bo: image omitted",
			].join("\n"),
		);
		expect(messages.map(({ body, file }) => [body, file?.name])).toEqual([
			["Look at this", "00000012-PHOTO-2023-12-25-09-05-01.jpg"],
			["the tree", "IMG-20231225-WA0001.jpg"],
			["", "trip plan.pdf"],
			["", null],
			["<3 <see you> (soon.ish)", undefined],
			["image omitted", undefined],
		]);
	});

	it("says which lines it could not read, and that dates may be meant otherwise", () => {
		const chat = parseWhatsApp("From the cellar\n\n03/04/2023, 10:00 - Bo: hello\n03/04/2023, 10:01 - Bo: again\n");
		expect(chat.unread).toEqual([{ line: 1, text: "From the cellar" }]);
		expect(chat.dates).toEqual({ order: "dmy", isSure: false });
		const odd = parseWhatsApp("31/12/2023, 10:00 - Bo: last\n45/12/2023, 10:01 - Bo: never\nand more");
		expect(odd.messages).toHaveLength(1);
		expect(odd.unread).toEqual([{ line: 2, text: "Bo: never\nand more" }]);
	});

	it("knows by time that goes on which number is the day, where each could be", () => {
		const inMonths = [1, 2, 3, 4].map((month) => `${month}/5/23, 9:45 PM - Bo: hello`).join("\n");
		expect(parseWhatsApp(inMonths).messages.map(({ at }) => at.slice(0, 10))).toEqual([
			"2023-05-01",
			"2023-05-02",
			"2023-05-03",
			"2023-05-04",
		]);
		expect(parseWhatsApp("4/5/23, 9:45 PM - Bo: a\n5/1/23, 9:45 PM - Bo: b").dates).toEqual({
			order: "mdy",
			isSure: true,
		});
	});

	it("is read back as it was said, with every line end and letter people may write", () => {
		const words = fc
			.array(fc.string({ unit: "grapheme", maxLength: 30 }), { minLength: 1, maxLength: 4 })
			.map((lines) => lines.map((line) => line.replace(/[\r\n\u200e]/g, "")))
			.map((lines) => ["words", ...lines].join("\n").trimEnd());
		const said = fc.record({
			minute: fc.nat(59),
			by: fc.constantFrom("Alva Lindgren", "Bo", "+46 70 123 45 67"),
			words,
		});
		fc.assert(
			fc.property(fc.array(said, { minLength: 1, maxLength: 20 }), fc.boolean(), (messages, isPhone) => {
				const lines = messages.map(({ minute, by, words: body }, day) => {
					const date = `${String(day + 1).padStart(2, "0")}/12/2023, 09:${String(minute).padStart(2, "0")}`;
					return isPhone ? `[${date}:00] ${by}: ${body}` : `${date} - ${by}: ${body}`;
				});
				const read = parseWhatsApp(lines.join(isPhone ? "\r\n" : "\n"));
				expect(read.messages.map(({ from, body }) => [from, body])).toEqual(
					messages.map(({ by, words: body }) => [by, body]),
				);
				expect(read.unread).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it("[I6] may be anything: it never throws, loses no line, and takes no longer than its length", () => {
		const piece = fc.constantFrom(
			...[
				"[",
				"]",
				"1/2/23",
				", ",
				"9:45",
				" PM",
				" - ",
				"Bo: ",
				"\n",
				lrm,
				"\u202f",
				"<",
				">",
				": ",
				".jpg",
				" (file attached)",
			],
			...["٣١/١٢/٢٠٢٣", "年", "下午", "x".repeat(50), " ".repeat(50), "\u200e".repeat(50)],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
				const text = pieces.join("");
				const { messages, notices, unread } = parseWhatsApp(text);
				const kept = [
					...messages.map(({ body, file }) => body + (file?.name ?? "")),
					...notices.map((one) => one.text),
				];
				const all = [...kept, ...unread.map((one) => one.text)].join("");
				expect(count(all, "x")).toBe(count(text, "x"));
			}),
			{ numRuns: 300 },
		);
		for (const hostile of [
			"1/1/1 ",
			"\u200e",
			"<a: ",
			"1/2/23, 9:45 - ",
			"a".repeat(9),
			`1/1/11${" ".repeat(20_000)}\n`,
		]) {
			const text = hostile.repeat(400_000 / hostile.length);
			const began = performance.now();
			parseWhatsApp(text);
			parseWhatsApp(text.replaceAll(" ", "\n"));
			expect(performance.now() - began, JSON.stringify(hostile)).toBeLessThan(4_000);
		}
	});
});

function count(text: string, letter: string): number {
	return text.split(letter).length - 1;
}
