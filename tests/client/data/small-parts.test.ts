import { describe, expect, it } from "vitest";
import { deviceName } from "../../../client/data/device-name.ts";
import { keepSame } from "../../../client/data/keep-same.ts";
import { localDay } from "../../../client/data/local-day.ts";
import { nobody, readSessionEntry, signedInAs, writeSessionEntry } from "../../../client/data/session-entry.ts";
import { troubleOf } from "../../../client/data/storage-trouble.ts";
import { cast, familyName } from "../../support/cast.ts";

describe("the items of a timeline", () => {
	it("stay the very same objects when nothing about them has changed", () => {
		const before = [
			{ key: "1", body: "one" },
			{ key: "2", body: "two" },
		];
		const now = keepSame(before, [
			{ key: "1", body: "one" },
			{ key: "2", body: "changed" },
			{ key: "3", body: "three" },
		]);
		expect(now[0]).toBe(before[0]);
		expect(now[1]).toEqual({ key: "2", body: "changed" });
		expect(now).toHaveLength(3);
	});
});

describe("a device", () => {
	it("is called by its browser and its machine", () => {
		const android = "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile";
		const iPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1";
		expect(deviceName(android)).toBe("Chrome on Android");
		expect(deviceName(iPhone)).toBe("Safari on iPhone");
		expect(deviceName("curl/8")).toBe("Browser");
	});
});

describe("a day", () => {
	it("is the day of the place, not of Greenwich", () => {
		const late = new Date(2026, 4, 1, 23, 59).toISOString();
		expect(localDay(late)).toBe("2026-5-1");
	});
});

describe("a failing disk", () => {
	it("has a name for the person", () => {
		expect(troubleOf(new DOMException("", "QuotaExceededError"))).toBe("full");
		expect(troubleOf(new DOMException("", "InvalidStateError"))).toBe("closed");
		expect(troubleOf(new Error("anything"))).toBe("unavailable");
		expect(troubleOf(undefined)).toBe("unavailable");
	});
});

describe("who this browser knows", () => {
	const session = {
		family: { id: "00000000-0000-7000-8000-000000000001", name: familyName },
		member: {
			id: "00000000-0000-7000-8000-000000000002",
			name: cast.alva.name,
			username: cast.alva.username,
			role: "owner" as const,
			active: true,
		},
		device: { id: "00000000-0000-7000-8000-000000000003", name: "Chrome on Android" },
	};

	function storage(): Storage {
		const kept = new Map<string, string>();
		return {
			length: 0,
			clear: () => kept.clear(),
			key: () => null,
			getItem: (key) => kept.get(key) ?? null,
			setItem: (key, value) => void kept.set(key, value),
			removeItem: (key) => void kept.delete(key),
		};
	}

	it("is read as it was written, and nobody where nothing can be read", () => {
		const local = storage();
		expect(readSessionEntry(local)).toEqual(nobody);
		writeSessionEntry(local, signedInAs(session));
		expect(readSessionEntry(local)).toEqual(signedInAs(session));
		local.setItem("hearth-1", "{ spoiled");
		expect(readSessionEntry(local)).toEqual(nobody);
		expect(readSessionEntry(null)).toEqual(nobody);
	});

	it("is forgotten, not thrown about, where the browser keeps nothing", () => {
		const forbidden = storage();
		forbidden.setItem = () => {
			throw new DOMException("", "QuotaExceededError");
		};
		expect(() => writeSessionEntry(forbidden, signedInAs(session))).not.toThrow();
	});
});
