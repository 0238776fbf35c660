import { type FormEvent, useRef, useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import type { NotGiven } from "../text/asked-words.ts";

type Fields = (name: string) => string;

/**
 * Sends a form once at a time. What was typed stays in the boxes whatever the answer is;
 * `refused` holds the last answer that was no, until the next try.
 */
export function useSubmit(send: (field: Fields) => Promise<Asked<unknown>>, onDone: () => void) {
	const [refused, setRefused] = useState<NotGiven | null>(null);
	const [isSending, setSending] = useState(false);
	// State comes a drawing later than a second tap may.
	const busy = useRef(false);

	async function onSubmit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (busy.current) return;
		busy.current = true;
		setSending(true);
		setRefused(null);
		const form = new FormData(event.currentTarget);
		const answer = await send((name) => String(form.get(name) ?? ""));
		busy.current = false;
		setSending(false);
		if (answer.ok) onDone();
		else setRefused(answer);
	}

	return { onSubmit, isSending, refused };
}
