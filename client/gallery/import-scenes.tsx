import type { ForeignChat } from "../../shared/import/foreign-chat.ts";
import type { ImportState } from "../data/import/imports.ts";
import panel from "../ui/account/panel.module.css";
import { BringIn } from "../ui/import/bring-in.tsx";
import { Bringing } from "../ui/import/bringing.tsx";
import { alva, familyThread, groupThread, id } from "./cast.ts";
import { type Scene, scene } from "./scene.ts";

const nothing = () => undefined;
const threadId = familyThread.id;
const at = "2019-07-01T12:00:00.000Z";
const outcome = { brought: 1_204, there: 17, omitted: 33, left: 0, first: [] };
const left = [
	{ from: "Oma", at, name: "the whole summer.mp4", why: "too_large" },
	{ from: "+46 70 123 45 67", at, name: null, why: "body_too_long" },
];
const chat: ForeignChat = {
	...{ sign: "", title: "Summers in Småland", messages: [] },
	people: [alva.name, "Oma", "+46 70 123 45 67"].map((name) => ({ key: name, name, member: null })),
};

const states: Record<string, Exclude<ImportState, { kind: "resting" }>> = {
	running: { kind: "running", threadId, done: 400, total: 1_254, isWaiting: false, isKept: false },
	waiting: { kind: "running", threadId, done: 400, total: 1_254, isWaiting: true, isKept: true },
	done: { kind: "done", threadId, outcome: { ...outcome, left: 2, first: left } },
	stopped: { kind: "stopped", threadId, outcome },
	failed: { kind: "failed", threadId, code: "not_allowed", outcome: { ...outcome, brought: 0, there: 0 } },
};

/** Bringing in a conversation, from who is who to what came of it. */
export const importScenes: Scene[] = [
	scene("import", "/import", "", {}),
	{ ...scene("import-who", "/", "", {}), part: () => <Who group={id(77)} /> },
	{ ...scene("import-again", "/", "", {}), part: () => <Who group={groupThread.id} /> },
	...Object.entries(states).map(([name, state]) => ({
		...scene(`import-${name}`, "/", "", {}),
		part: () => (
			<main className={panel.part}>
				<Bringing state={state} onStop={nothing} onHeed={nothing} />
			</main>
		),
	})),
];

function Who({ group }: { group: string }) {
	return (
		<main className={panel.part}>
			<BringIn chats={[chat]} groupFor={() => group} onBegin={nothing} />
		</main>
	);
}
