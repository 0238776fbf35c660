import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { readMemberView } from "../../../client/data/member-view.ts";
import { cast, familyName } from "../../support/cast.ts";

const alva = "00000000-0000-7000-8000-00000000000a";
const thread = "00000000-0000-7000-8000-0000000000f0";
const record = {
	id: thread,
	kind: "family",
	title: "Family Chat",
	members: [alva],
	open: 0,
	sealed: [],
	sealedHashes: [],
	sealedPlaces: [],
	reads: { [alva]: 3 },
	readAt: { [alva]: "2026-05-01T09:00:00.000Z" },
	pinned: [{ id: alva, segment: 7 }],
	files: {},
	createdAt: "2026-05-01T08:00:00.000Z",
};
const member = {
	id: alva,
	name: cast.alva.name,
	username: cast.alva.username,
	role: "owner",
	active: true,
	since: record.createdAt,
	seal: "s",
	hue: 38,
	photo: null,
	adults: [],
	allowed: null,
	seen: "2026-05-01T08:00:00.000Z",
};

describe("the member document on a device", () => {
	it("is empty until the server has written it", () => {
		expect(readMemberView(new Y.Doc()).isEmpty).toBe(true);
	});

	it("holds my threads and my family", () => {
		const document = new Y.Doc();
		document.getMap("threads").set(thread, record);
		document.getMap("family").set("name", familyName);
		document.getMap("family").set("members", [member]);
		const view = readMemberView(document);
		expect(view.isEmpty).toBe(false);
		expect(view.threads.get(thread)).toEqual(record);
		expect(view.family).toEqual({ name: familyName, members: [member] });
	});

	it("holds what I have starred, and leaves out what it does not understand", () => {
		const document = new Y.Doc();
		const star = { thread, segment: 7, at: "2026-05-01T09:00:00.000Z" };
		document.getMap("stars").set(alva, star);
		document.getMap("stars").set(thread, { thread, segment: "seven" });
		expect([...readMemberView(document).stars]).toEqual([[alva, star]]);
	});

	it("tells a thread I was taken out of from one that was never named, also when it is read again from its bytes", () => {
		const server = new Y.Doc();
		server.getMap("threads").set(thread, record);
		server.getMap("threads").set(alva, { ...record, id: alva });
		const device = new Y.Doc();
		Y.applyUpdate(device, Y.encodeStateAsUpdate(server));
		expect(readMemberView(device).left).toEqual(new Set());
		server.getMap("threads").delete(alva);
		Y.applyUpdate(device, Y.encodeStateAsUpdate(server));
		const kept = new Y.Doc();
		Y.applyUpdate(kept, Y.encodeStateAsUpdate(device));
		expect([readMemberView(device).left, readMemberView(kept).left]).toEqual([new Set([alva]), new Set([alva])]);
		server.getMap("threads").set(alva, { ...record, id: alva });
		Y.applyUpdate(kept, Y.encodeStateAsUpdate(server));
		expect(readMemberView(kept).left).toEqual(new Set());
	});

	it("leaves out what this version cannot understand, and shows the rest", () => {
		const document = new Y.Doc();
		document.getMap("threads").set(thread, record);
		document.getMap("threads").set("strange", { ...record, kind: "parliament" });
		document.getMap("family").set("members", [member, { name: "nobody" }, null]);
		const view = readMemberView(document);
		expect([...view.threads.keys()]).toEqual([thread]);
		expect(view.family.members).toEqual([member]);
	});

	it("says which files of a thread are not ready, and shows the thread also where it does not understand that", () => {
		const document = new Y.Doc();
		const [here, gone, strange] = ["a", "b", "c"];
		const files = { [here]: { status: "pending" }, [gone]: { status: "failed", reason: "infected" } };
		const { files: _, ...older } = record;
		document
			.getMap("threads")
			.set(thread, { ...record, files: { ...files, [strange]: { status: "failed", reason: 7 } } });
		document.getMap("threads").set(alva, { ...older, id: alva });
		const { threads } = readMemberView(document);
		expect(threads.get(thread)).toEqual({ ...record, files });
		expect(threads.get(alva)?.files).toEqual({});
	});

	it("says of people what an older server does not say by what is true of everybody", () => {
		const document = new Y.Doc();
		const { hue: _hue, photo: _photo, adults: _adults, allowed: _allowed, seen: _seen, ...older } = member;
		document.getMap("family").set("members", [older]);
		const view = readMemberView(document);
		expect(view.family.members).toEqual([{ ...older, hue: null, photo: null, adults: [], allowed: null, seen: null }]);
		expect(view).toMatchObject({ blocked: [], shows: { typing: true, online: true, lastSeen: true } });
	});

	it("holds whom I do not want to hear of, and what I show of myself", () => {
		const document = new Y.Doc();
		const shows = { typing: false, online: true, lastSeen: false };
		document.getMap("settings").set("blocked", [alva]);
		document.getMap("settings").set("shows", shows);
		expect(readMemberView(document)).toMatchObject({ blocked: [alva], shows });
		document.getMap("settings").set("shows", "everything");
		expect(readMemberView(document).shows).toEqual({ typing: true, online: true, lastSeen: true });
	});
});
