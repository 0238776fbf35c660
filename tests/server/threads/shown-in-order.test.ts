import { expect, it } from "vitest";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import { firstMorning, openCore } from "../../support/core.ts";
import { openTalk } from "../../support/talk.ts";

it("[I11] whatever one commit changes of several threads, no list lacks one of them for a moment", async () => {
	const house = await openCore({ seed: 1161, segmentMessages: 2 });
	const talk = await openTalk(house);
	const start = talk.group(["alva", "bo"], "Boats");
	await talk.bring("alva", start);
	const inGroup = (body: string) => ({ ...house.message(body), thread: start.thread });
	const old = inGroup("one");
	await house.core.gate.submit([old, inGroup("two"), inGroup("three"), house.message("four")], house.people.alva);
	house.pass(60_000);
	const document = await house.openMember(house.people.bo.memberId);
	const threads = document.getMap<ThreadRecord>("threads");
	const seen: number[] = [];
	document.on("update", () => seen.push(threads.size));
	const composed = new Date(firstMorning).toISOString();
	const reaction = {
		id: house.makeId(),
		thread: start.thread,
		composed,
		kind: "react",
		of: old.id,
		emoji: "👍",
		on: true,
	};
	// The family's thread goes on in a new segment, and the group's first one, which is sealed, has grown.
	await house.core.gate.submit([house.message("five"), house.message("six"), reaction], house.people.alva);
	expect(threads.get(house.threadId)?.open).toBeGreaterThan(0);
	expect(threads.get(start.thread)?.sealed[0]).toBeGreaterThan(3);
	expect(new Set(seen)).toEqual(new Set([2]));
	expect(document.store.pendingStructs).toBeNull();
});
