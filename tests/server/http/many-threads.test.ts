import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endOfTurn } from "../../../server/end-of-turn.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const count = 40;
let house: TestServer;
let words: ReturnType<typeof openWords>;
let alva: SignedInPerson;
let bo: SignedInPerson;
let groups: string[];
beforeEach(async () => {
	house = await openServer({});
	words = openWords(house);
	[alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	groups = [];
	for (let index = 0; index < count; index += 1) {
		house.pass(60_000);
		const group = words.id();
		groups.push(group);
		await words.startGroup(group, `Group ${index}`, alva, bo);
	}
	house.pass(60_000);
});
afterEach(() => house.close());

const listOf = async (who: SignedInPerson) => {
	const { body } = await house.ask("GET", "/api/threads", who);
	return (body.threads as { id: string }[]).map(({ id }) => id);
};

describe("a list of many conversations", () => {
	it("lets the others be heard while it is made", async () => {
		let turns = 0;
		let isMade = false;
		const list = listOf(bo).finally(() => {
			isMade = true;
		});
		while (!isMade) {
			await endOfTurn();
			turns += 1;
		}
		expect(await list).toHaveLength(count + 1);
		expect(turns).toBeGreaterThan(count);
	});

	it("[I5] tells nothing of one they were put out of while it was made", async () => {
		const list = listOf(bo);
		for (let turn = 0; turn < 5; turn += 1) await endOfTurn();
		// The oldest comes last in the list.
		const group = groups[0] ?? "";
		expect(await words.members(alva, group, [], [bo.memberId])).toBe("accepted");
		expect(await list).not.toContain(group);
	});
});
