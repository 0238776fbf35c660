import * as z from "zod/mini";
import type { AttachedFile } from "../../shared/attached-file.ts";
import type { SaidMessage } from "../../shared/said.ts";
import type { DraftFiles } from "./draft-files.ts";
import type { Drafts } from "./drafts.ts";
import { StorageFailed } from "./family-data.ts";
import { newDraftKey as key } from "./new-draft-key.ts";
import type { NewDraft, NewMessage } from "./new-message-box.ts";
import type { Outbox } from "./outbox.ts";
import { withFiles } from "./with-files.ts";
import type { World } from "./world.ts";

const draftSchema = z.object({ to: z.array(z.string()), title: z.string(), text: z.string() });
type KeptDraft = z.infer<typeof draftSchema>;

const refuse = () => Promise.reject(new StorageFailed("closed", new Error("nobody is signed in")));

/** In the moment of signing out nothing is kept any more. */
export const signedOutNewMessage: NewMessage = {
	readDraft: async () => null,
	writeDraft: refuse,
	writeDraftFiles: refuse,
	sayIn: refuse,
	forward: refuse,
};

type Parts = {
	world: Pick<World, "clock" | "makeId" | "askToPersist">;
	drafts: Drafts;
	draftFiles: DraftFiles;
	outbox: Outbox;
};

/** The box for a message to whom one chooses, and its own draft. */
export function createNewMessage({ world, drafts, draftFiles, outbox }: Parts): NewMessage {
	function message(thread: string, body: string, files: readonly AttachedFile[]): SaidMessage {
		const composed = new Date(world.clock()).toISOString();
		return withFiles({ id: world.makeId(), thread, composed, kind: "message", body }, files);
	}
	return {
		async readDraft(): Promise<NewDraft | null> {
			const [kept, files] = await Promise.all([drafts.read(key), draftFiles.read(key)]);
			const draft = parseDraft(kept);
			if (draft === null && files.length === 0) return null;
			return { ...(draft ?? { to: [], title: "", text: "" }), files };
		},
		async writeDraft(draft) {
			// Whom one has chosen for what is attached is not forgotten.
			const isKept = draft !== null && !(isWordless(draft) && !draftFiles.lists.get().has(key));
			await drafts.write(key, isKept ? JSON.stringify(draft) : "");
		},
		writeDraftFiles: (files) => draftFiles.write(key, files),
		async sayIn(threadId, body, files) {
			await outbox.sayTogether([message(threadId, body, files)]);
			draftFiles.forget(key, files);
			world.askToPersist().catch(() => undefined);
		},
		async forward(messages) {
			const said = messages.map(({ thread, body, files }) => message(thread, body, files));
			await outbox.sayTogether(said.map((one) => ({ ...one, forwarded: true as const })));
			world.askToPersist().catch(() => undefined);
		},
	};
}

/** Whom one has chosen is nothing that could be lost. */
function isWordless({ title, text }: KeptDraft): boolean {
	return title.trim() === "" && text.trim() === "";
}

function parseDraft(kept: string): KeptDraft | null {
	if (kept === "") return null;
	try {
		const parsed = draftSchema.safeParse(JSON.parse(kept));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
