import * as z from "zod/mini";
import type { Drafts } from "./drafts.ts";
import { type NewDraft, type NewMessage, StorageFailed } from "./family-data.ts";
import type { Outbox } from "./outbox.ts";
import type { World } from "./world.ts";

/** Beside the threads' own drafts, which are kept under their ids. */
const key = "new";
const draftSchema = z.object({ to: z.array(z.string()), title: z.string(), text: z.string() });

const refuse = () => Promise.reject(new StorageFailed("closed", new Error("nobody is signed in")));

/** In the moment of signing out nothing is kept any more. */
export const signedOutNewMessage: NewMessage = { readDraft: async () => null, writeDraft: refuse, sayIn: refuse };

/** The box for a message to whom one chooses, and its own draft. */
export function createNewMessage(
	world: Pick<World, "clock" | "makeId" | "askToPersist">,
	drafts: Drafts,
	outbox: Outbox,
): NewMessage {
	return {
		async readDraft() {
			return parseDraft(await drafts.read(key));
		},
		writeDraft: (draft) => drafts.write(key, draft === null || isWordless(draft) ? "" : JSON.stringify(draft)),
		async sayIn(threadId, body) {
			const composed = new Date(world.clock()).toISOString();
			await outbox.sayTogether([{ id: world.makeId(), thread: threadId, composed, kind: "message", body }]);
			world.askToPersist().catch(() => undefined);
		},
	};
}

/** Whom one has chosen is nothing that could be lost. */
function isWordless({ title, text }: NewDraft): boolean {
	return title.trim() === "" && text.trim() === "";
}

function parseDraft(kept: string): NewDraft | null {
	if (kept === "") return null;
	try {
		const parsed = draftSchema.safeParse(JSON.parse(kept));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
