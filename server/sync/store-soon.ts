import type { Extension, onLoadDocumentPayload } from "@hocuspocus/server";
import type { Clock } from "../../shared/ids.ts";
import type { SyncContext } from "./context.ts";

type Loaded = Pick<onLoadDocumentPayload<SyncContext>, "documentName" | "document" | "instance" | "context">;

/** Asking again only puts the copy off, until nobody has written for a while: once in a while is as good as every time. */
const askAgainMs = 1_000;

/** A copy of the document is stored when nobody has written into it for a while, or the last has left. */
export function storeSoon({ documentName, document, instance, context }: Loaded): void {
	const origin = { source: "local" } as const;
	const change = { clientsCount: 0, lastContext: context, lastTransactionOrigin: origin };
	void instance.storeDocumentHooks(document, { documentName, document, instance, ...change });
}

/**
 * Stores a copy after changes. What Hocuspocus does by itself at each of them, before anybody is told, takes longer than
 * telling fifty devices: it makes headers and an address for a hook nobody has, and two timers.
 */
export function storeAfterChanges(clock: Clock): Extension<SyncContext> {
	return {
		async afterLoadDocument({ documentName, document, instance, context }) {
			let askedAt = Number.NEGATIVE_INFINITY;
			document.onUpdate(() => {
				const now = clock();
				if (Math.abs(now - askedAt) < askAgainMs) return;
				askedAt = now;
				storeSoon({ documentName, document, instance, context });
			});
		},
	};
}
