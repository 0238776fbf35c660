import { describe, expect, it } from "vitest";
import { emptyMemberView } from "../../../client/data/member-view.ts";
import { shownThread } from "../../../client/data/shown-thread.ts";
import { signOutWords } from "../../../client/ui/account/sign-out-words.ts";
import { previewWords } from "../../../client/ui/home/preview-words.ts";
import { dayWords, listTimeWords } from "../../../client/ui/text/days.ts";
import { goingOn } from "../../../client/ui/text/going-on.ts";
import { seenWords } from "../../../client/ui/text/seen-words.ts";
import { writeDuration } from "../../../client/ui/text/times.ts";
import { titleWords } from "../../../client/ui/text/title-words.ts";
import { announcement } from "../../../client/ui/thread/announcement.ts";
import { isOnlyEmoji } from "../../../client/ui/thread/is-only-emoji.ts";
import { presenceWords } from "../../../client/ui/thread/presence-words.ts";
import { catalogue } from "../../../shared/i18n/de/catalogue.ts";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate } from "../../../shared/i18n/translate.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { foldTimeline } from "../../../shared/timeline.ts";

const t = createTranslate<typeof enLater>("en", enLater);
const names: Record<string, string> = { alva: "Alva", bo: "Bo", cleo: "Cleo", didi: "Didi" };
const nameOf = (id: string) => names[id] ?? "Somebody";
const record = {
	id: "thread",
	kind: "family" as const,
	title: "Family Chat",
	members: Object.keys(names),
	open: 0,
	sealed: [],
	sealedHashes: [],
	sealedPlaces: [],
	reads: {},
	readAt: {},
	pinned: [],
	files: {},
	createdAt: "2026-11-01T08:00:00.000Z",
};

describe("days", () => {
	const today = new Date(2026, 10, 20).getTime();
	const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).toISOString();

	it("are called Today, Yesterday, by weekday within a week, and then by date", () => {
		const days = [at(20, 23), at(19, 0), at(16, 12), at(13, 12)].map((time) => dayWords(t, time, today));
		expect(days).toEqual(["Today", "Yesterday", "Monday", expect.stringMatching(/2026/)]);
	});

	it("keep their names across the night in which the clocks change", () => {
		const afterChange = new Date(2026, 2, 30).getTime();
		expect(dayWords(t, new Date(2026, 2, 29, 1).toISOString(), afterChange)).toBe("Yesterday");
	});

	it("give way to the clock in the list", () => {
		expect(listTimeWords(t, at(20, 9), today)).toMatch(/9:05/);
		expect(listTimeWords(t, at(19, 9), today)).toBe("Yesterday");
	});

	it("a duration is told in its largest unit", () => {
		expect([7, 140, 3_000].map((minutes) => writeDuration(minutes * 60_000))).toEqual(["7 min", "2 hr", "2 days"]);
	});
});

describe("when sending goes on", () => {
	const now = new Date(2026, 10, 20, 14, 30).getTime();

	it("is told in seconds while it is near, and never as none; else by the clock", () => {
		expect([0, 400, 8_200, 60_000].map((ms) => goingOn(ms, now))).toEqual([1, 1, 9, 60].map((count) => ({ count })));
		expect(goingOn(120_000, now)).toEqual({ time: expect.stringMatching(/2:32|14:32/) });
	});
});

describe("the second line of a thread", () => {
	const lastMessage = {
		by: "bo",
		body: "Soup?",
		at: "2026-11-20T08:00:00.000Z",
		mine: false,
		waiting: false,
		files: [],
	};
	const signs = {
		isLoading: false,
		isSilent: false,
		draft: "",
		draftFiles: [],
		unread: 0,
		mentions: 0,
		calling: 0,
		hasWaiting: false,
		hasRefused: false,
	};
	const row = { ...shownThread({ me: "alva", view: emptyMemberView, record, rows: [] }), ...signs, lastMessage };

	it("tells who said what last", () => {
		expect(previewWords(t, row, false, nameOf)).toBe("Bo: Soup?");
		expect(previewWords(t, { ...row, lastMessage: { ...lastMessage, mine: true } }, false, nameOf)).toBe("You: Soup?");
		expect(previewWords(t, { ...row, record: { ...record, kind: "dm" } }, false, nameOf)).toBe("Soup?");
		expect(previewWords(t, { ...row, lastMessage: null }, false, nameOf)).toBe("");
		expect(previewWords(t, { ...row, lastMessage: null, isSilent: true }, false, nameOf)).toBe("Nothing said yet");
	});

	it("shows what I began to write, but not while I am writing it", () => {
		expect(previewWords(t, { ...row, draft: "Well" }, false, nameOf)).toBe("Draft: Well");
		expect(previewWords(t, { ...row, draft: "Well" }, true, nameOf)).toBe("Bo: Soup?");
	});
});

describe("what a conversation is called", () => {
	it("is its title, and one I was put out of has words in its place, so that the list has a way to it", () => {
		expect(titleWords(t, { isGone: false, title: "Boats", record: { kind: "group" } })).toBe("Boats");
		expect(titleWords(t, { isGone: true, title: "", record: { kind: "dm" } })).toBe(
			"A conversation you are no longer in",
		);
	});

	it("is in everybody's own language where it is the family's and has the name it was set up with", () => {
		const german = createTranslate<typeof enLater>("de", { ...enLater, ...catalogue });
		const titles = ["Family Chat", "The Lindgrens"].map((title) =>
			titleWords(german, { isGone: false, title, record: { kind: "family" } }),
		);
		expect(titles).toEqual(["Familienchat", "The Lindgrens"]);
		expect(titleWords(german, { isGone: false, title: "Family Chat", record: { kind: "group" } })).toBe("Family Chat");
	});
});

describe("the line under the title", () => {
	const bo: FamilyMember = {
		...{ id: "bo", name: "Bo", username: "bo", role: "adult", active: true, since: "", seal: "" },
		...{ hue: null, photo: null, adults: [], allowed: null, seen: "2026-11-19T08:00:00.000Z" },
	};
	const today = Date.parse("2026-11-20T00:00:00.000Z");
	const people = { me: "alva", members: [bo], today, nameOf };
	const say = (typing: string[], online: string[]) => presenceWords(t, { ...people, record, typing, online });

	it("of two tells when the other was here, and of notes that they are", () => {
		const alone = (members: string[], online: string[]) =>
			presenceWords(t, { ...people, record: { ...record, kind: "dm", members }, typing: [], online });
		expect(alone(["alva", "bo"], ["bo"])).toBe("Online");
		expect(alone(["alva", "bo"], [])).toBe("Here yesterday");
		expect(alone(["alva", "cleo"], [])).toBe("");
		expect(alone(["alva"], [])).toBe("Notes to yourself");
	});

	it("tells who is writing, else who is here, else who belongs to it", () => {
		expect(say(["bo"], ["bo"])).toBe("Bo is writing…");
		expect(say(["bo", "cleo"], [])).toBe("Bo and Cleo are writing…");
		expect(say(["bo", "cleo", "didi"], [])).toBe("Several people are writing…");
		expect(say([], ["bo"])).toBe("Bo online");
		expect(say(["alva"], [])).toBe("You, Bo, Cleo, Didi");
	});
});

describe("what is read out", () => {
	const entry = (seq: number, by: string) => ({
		seq,
		id: `id-${seq}`,
		by,
		at: "2026-11-20T08:00:00.000Z",
		composed: "2026-11-20T08:00:00.000Z",
		kind: "message" as const,
		body: `number ${seq}`,
		hash: "",
		seal: "",
	});
	const items = foldTimeline({
		justDeleted: new Set(),
		me: "alva",
		members: record.members,
		reads: {},
		entries: [entry(1, "bo"), entry(2, "alva"), entry(3, "bo")],
		waiting: [],
		stars: new Set(),
		readAtOpening: 9,
		dayOf: () => "one day",
	});

	it("is one message in full, several as a number, and none of my own", () => {
		expect(announcement(t, items, 2, nameOf)).toBe("Bo: number 3");
		expect(announcement(t, items, 0, nameOf)).toBe("2 new messages");
		expect(announcement(t, items.slice(0, 3), 1, nameOf)).toBe("");
	});
});

describe("a message of emoji alone", () => {
	const large = [
		"❤️",
		"🥞🥞",
		"👩‍👩‍👧",
		"🇸🇪",
		"👍🏽 👍",
		"👨🏽‍👩🏽‍👧🏽‍👦🏽👨🏽‍👩🏽‍👧🏽‍👦🏽👨🏽‍👩🏽‍👧🏽‍👦🏽",
		"🏴󠁧󠁢󠁳󠁣󠁴󠁿",
		"🏳️‍🌈 ❤️‍🔥\n1️⃣",
	];
	it.each(large)("%s is shown large", (text) => {
		expect(isOnlyEmoji(text)).toBe(true);
	});

	it.each(["12", "", " ", "yes ❤️", "🥞🥞🥞🥞", "🇸🇪🇸", "🥞".repeat(13)])("%s is not", (text) => {
		expect(isOnlyEmoji(text)).toBe(false);
	});
});

describe("the question before signing out", () => {
	it("names everything that stands on this device alone", () => {
		expect(signOutWords(t, { waiting: 2, refused: 1, changes: 0, drafts: 0, files: 0 })).toMatch(
			/^2 messages have not been sent yet\. 1 message could not be sent\. Signing out here would lose that\./,
		);
		expect(signOutWords(t, { waiting: 0, refused: 0, changes: 2, drafts: 1, files: 0 })).toMatch(
			/^2 changes of conversations have not been sent yet\. 1 draft has not been finished\./,
		);
	});

	it("says what stays when nothing would be lost", () => {
		expect(signOutWords(t, { waiting: 0, refused: 0, changes: 0, drafts: 0, files: 0 })).toMatch(
			/come back when you sign in again\.$/,
		);
	});
});

describe("when somebody was last here", () => {
	const today = new Date(2026, 10, 20).getTime();
	const bo = { id: "bo", name: "Bo", username: "bo", role: "adult", active: true, since: "", seal: "" } as const;
	const seen = (at: string | null) => ({ ...bo, hue: null, photo: null, adults: [], allowed: null, seen: at });
	const daysAgo = (days: number) => new Date(2026, 10, 20 - days, 14).toISOString();

	it("is told in steps that grow with the distance, and never by the clock", () => {
		const words = [0, 1, 2, 6, 7, 400].map((days) => seenWords(t, seen(daysAgo(days)), false, today));
		expect(words).toEqual([
			"Here today",
			"Here yesterday",
			"Here this week",
			"Here this week",
			"Here a while ago",
			"Here a while ago",
		]);
	});

	it("is not told of somebody who does not show it, and is now for whoever is here", () => {
		expect(seenWords(t, seen(null), false, today)).toBe("");
		expect(seenWords(t, seen(daysAgo(3)), true, today)).toBe("Online");
	});
});
