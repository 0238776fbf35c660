import { type Holding, holdThread } from "../../support/given-back.ts";
import { type Name, openServer, type TestServer } from "../../support/server.ts";

export type LostDays = {
	house: TestServer;
	threadId: string;
	/** What a device of the family held before the server was put back. */
	held: Holding;
	/** Rows of the log before it, as they lay on the disk. */
	rows: Row[];
	say: (name: Name, count: number) => Promise<void>;
};

type Row = { seq: number; id: string; by_member: string; at: string; entry: string; update: Uint8Array };

/** A family says `kept` messages, the server is saved, it says `lost` more, and the server is put back. */
export async function openLostDays(parts: { kept: number; lost: number; segment: number }): Promise<LostDays> {
	const { house, threadId, say } = await openTalk(parts.segment);
	await house.signedIn("bo");

	async function sayByTurns(count: number): Promise<void> {
		for (let index = 0; index < count; index += 1) await say(index % 2 === 0 ? "alva" : "bo", 1);
	}

	await sayByTurns(parts.kept);
	const putBack = await house.backUp();
	await sayByTurns(parts.lost);
	const held = await holdThread(house, threadId);
	const rows = await readRows(house);
	await putBack(async () => undefined);
	return { house, threadId, held, rows, say };
}

/** A house with Alva in it, and how anybody says something there, ten seconds after the last. */
export async function openTalk(segment: number): Promise<Pick<LostDays, "house" | "threadId" | "say">> {
	const house = await openServer({ SEGMENT_MESSAGES: String(segment) });
	const threadId = await house.threadId();
	let said = 0;
	return {
		house,
		threadId,
		async say(name, count) {
			for (let index = 0; index < count; index += 1) {
				said += 1;
				house.pass(10_000);
				const { token } = await house.signedIn(name);
				const body = { body: `${name} says number ${said}` };
				const told = await house.ask("POST", `/api/threads/${threadId}/messages`, { token, body });
				if (told.status !== 201) throw new Error(`could not say it: ${told.text}`);
			}
		},
	};
}

export async function readRows(house: Pick<TestServer, "database">): Promise<Row[]> {
	const columns = ["seq", "id", "by_member", "at", "entry", "update", "hash", "segment", "writer", "clock"] as const;
	return house.database.selectFrom("entries").select(columns).orderBy("seq").execute();
}
