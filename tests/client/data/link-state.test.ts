import { describe, expect, it } from "vitest";
import { isFinal, isRejected } from "../../../client/data/close-reason.ts";
import { type LinkFacts, linkKind } from "../../../client/data/link-state.ts";

const facts = (some: Partial<LinkFacts>): LinkFacts => ({
	isOnline: true,
	isLive: false,
	failures: 0,
	isTooOld: false,
	...some,
});

describe("the state of the connection", () => {
	it("is offline without a network, even while an open socket looks alive", () => {
		expect(linkKind(facts({ isOnline: false, isLive: true }))).toBe("offline");
	});

	it("tells a server that does not answer from one that was not asked yet", () => {
		expect(linkKind(facts({}))).toBe("connecting");
		expect(linkKind(facts({ failures: 1 }))).toBe("unreachable");
		expect(linkKind(facts({ isLive: true }))).toBe("live");
	});

	it("asks for an update before anything else", () => {
		expect(linkKind(facts({ isTooOld: true, isOnline: false }))).toBe("update-required");
	});
});

describe("what the server says when it closes a document", () => {
	it("is final where asking again would get the same answer", () => {
		expect(["update_required", "rejected:shape"].every(isFinal)).toBe(true);
		expect(["try_later", "unauthenticated", "too_much", "permission-denied"].some(isFinal)).toBe(false);
		// Whoever is out of a thread may be taken in again in the same moment.
		expect(["thread_not_found", "removed"].some(isFinal)).toBe(false);
		expect(isRejected("rejected:shape")).toBe(true);
	});
});
