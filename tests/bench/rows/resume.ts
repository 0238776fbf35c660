import { setTimeout as wait } from "node:timers/promises";
import { memberDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { median } from "../load/numbers.ts";
import { type RunningHearth, startHearth, startOn } from "../systems/hearth.ts";
import { type Held, heldAfter, type Joined, joinMany, nothingHeld } from "../systems/many-documents.ts";
import type { Row } from "./row.ts";
import { shown, table } from "./table.ts";

const threads = 50;
const messagesEach = 200;
const behind = { threads: 3, messages: 10 };
const resumes = 5;

/** Row 8: a device with 50 threads, three of them 10 messages behind, is back online. */
export const resume: Row = {
	name: "resume",
	title: "A device with 50 threads of 200, three of them 10 messages behind, is back online",
	async measure({ rounds }) {
		const hearth = await startHearth({ devices: 8, messages: messagesEach, groups: threads - 1 });
		const held = await holdEverything(hearth);
		await sayMore(hearth);
		const warm = await resumeOften(hearth.server.port, hearth, held);
		await hearth.server.stop();
		const cold: Joined[] = [];
		for (let round = 0; round < Math.max(2, rounds); round += 1) {
			const server = await startOn(hearth.dataDir);
			cold.push(await resumeOnce(server.port, hearth, held));
			await server.stop();
		}
		await hearth.stop();
		const line = (words: string, found: readonly Joined[]) => [
			words,
			...(["ms", "received", "sent"] as const).map((key) => shown(median(found.map((joined) => joined[key])))),
		];
		return table(
			["", "ms", "bytes down", "bytes up"],
			[line("others have the threads open", warm), line("the server has just started", cold)],
		);
	},
};

const who = ({ family }: RunningHearth) => family.people[0] as (typeof family.people)[number];

function documentsOf(hearth: RunningHearth): string[] {
	const ids = [hearth.family.threadId, ...hearth.family.groupIds];
	return [memberDocumentName(who(hearth).memberId), ...ids.map((id) => threadDocumentName(id, 0))];
}

async function holdEverything(hearth: RunningHearth): Promise<Held> {
	const joined = await joinMany(hearth.server.port, who(hearth), nothingHeld(documentsOf(hearth)));
	joined.close();
	return heldAfter(joined.updates);
}

/** Somebody else says the messages that the device will be behind by. */
async function sayMore(hearth: RunningHearth): Promise<void> {
	const { family, server } = hearth;
	const other = family.people.at(-1) as (typeof family.people)[number];
	for (const threadId of family.groupIds.slice(0, behind.threads)) {
		for (let number = 0; number < behind.messages; number += 1) {
			const answer = await fetch(`${server.url}/api/threads/${threadId}/messages`, {
				method: "POST",
				headers: { Authorization: `Bearer ${other.token}`, "Content-Type": "application/json" },
				body: JSON.stringify({ body: `What was said meanwhile, ${number}` }),
			});
			if (answer.status !== 201) throw new Error(`not taken: ${answer.status} ${await answer.text()}`);
		}
	}
}

async function resumeOften(port: number, hearth: RunningHearth, held: Held): Promise<Joined[]> {
	// Another device of the same member: the same documents, held open meanwhile.
	const neighbour = hearth.family.people[1] as (typeof hearth.family.people)[number];
	const open = await joinMany(port, neighbour, nothingHeld(documentsOf(hearth)));
	const found: Joined[] = [];
	for (let count = 0; count < resumes; count += 1) {
		found.push(await resumeOnce(port, hearth, held));
		await wait(100);
	}
	open.close();
	return found;
}

async function resumeOnce(port: number, hearth: RunningHearth, held: Held): Promise<Joined> {
	const joined = await joinMany(port, who(hearth), held);
	joined.close();
	return joined;
}
