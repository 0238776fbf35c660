import { describe, expect, it } from "vitest";
import { fileLabel, kindOf, messageLabel } from "../../../client/ui/files/file-label.ts";
import { messageWords } from "../../../client/ui/files/file-words.ts";
import { stateWords } from "../../../client/ui/files/state-words.ts";
import { writeSize } from "../../../client/ui/text/sizes.ts";
import { writeLength } from "../../../client/ui/text/times.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { fileReasonSchema } from "../../../shared/file-state.ts";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate } from "../../../shared/i18n/translate.ts";

const t = createTranslate<typeof enLater>("en", enLater);
const file = (shownAs: AttachedFile["shownAs"], more: Partial<AttachedFile>): AttachedFile => ({
	id: "one",
	name: "trip.pdf",
	type: "application/pdf",
	size: 1_240_000,
	shownAs,
	...more,
});
const photo = file("photo", { name: "a.jpg" });
const voice = file("voice", { name: "voice.m4a", ms: 12_300 });
const song = file("audio", { name: "song.mp3", ms: 184_000 });
const document = file("file", {});

describe("the files of a message", () => {
	it("are named in the list by what they are", () => {
		expect(messageWords(t, { body: "", files: [photo] })).toBe("Photo");
		expect(messageWords(t, { body: "", files: [photo, photo, photo] })).toBe("3 photos");
		expect(messageWords(t, { body: "", files: [voice] })).toBe("Voice message");
		expect(messageWords(t, { body: "", files: [document] })).toBe("trip.pdf");
		expect(messageWords(t, { body: "", files: [photo, document] })).toBe("2 files");
		expect(messageWords(t, { body: "Look", files: [photo] })).toBe("Photo · Look");
		expect(messageWords(t, { body: "Look", files: [] })).toBe("Look");
	});

	it("are read aloud with what tells each apart, then the words", () => {
		expect(fileLabel(t, document)).toBe("trip.pdf, PDF, 1.2 MB");
		expect(fileLabel(t, song)).toBe("song.mp3, 3:04, 1.2 MB");
		expect(messageLabel(t, { body: "For you", files: [photo, photo, document] })).toBe(
			"2 photos, trip.pdf, PDF, 1.2 MB, For you",
		);
	});

	it("are of the kind their name ends with, and of none where it does not say", () => {
		expect(kindOf({ name: "Letter.DocX" })).toBe("DOCX");
		expect(kindOf({ name: "notes" })).toBe("");
		expect(kindOf({ name: "a.verylongending" })).toBe("");
	});
});

describe("how far a file is", () => {
	it("is said in words for each state, and for each reason a file may fail", () => {
		expect(stateWords(t, photo, { kind: "ready" })).toBe("");
		expect(stateWords(t, photo, { kind: "coming" })).toBe("Photo is coming");
		expect(stateWords(t, voice, { kind: "coming" })).toBe("Voice message is coming");
		expect(stateWords(t, photo, { kind: "uploading", sent: 620_000 })).toBe("Sending, 50%");
		expect(stateWords(t, photo, { kind: "uploading", sent: 9_999_999 })).toBe("Sending, 100%");
		expect(stateWords(t, photo, { kind: "stopped", code: "quota_exceeded" })).toMatch(/no room left/);
		for (const reason of fileReasonSchema.options) {
			expect(stateWords(t, photo, { kind: "failed", reason })).toMatch(/^[A-Z].+\.$/);
		}
	});
});

describe("how large and how long something is", () => {
	it("is written as people say it", () => {
		expect([812, 340_000, 1_240_000, 10_485_760].map(writeSize)).toEqual(["812 bytes", "340 kB", "1.2 MB", "10.5 MB"]);
		expect([400, 12_300, 184_000, 3_870_000].map(writeLength)).toEqual(["0:00", "0:12", "3:04", "1:04:30"]);
	});
});
