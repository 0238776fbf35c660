import { useState } from "react";
import { usePasskeys } from "../../hooks/use-passkeys.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords, type NotGiven } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";

/** The other way in: by a passkey; absent where this browser, or this address, can have none. */
export function PasskeyDoor() {
	const t = useLaterText();
	const passkeys = usePasskeys();
	const [isBusy, setBusy] = useState(false);
	const [refused, setRefused] = useState<NotGiven | null>(null);
	if (passkeys === null) return null;

	async function enter() {
		if (isBusy) return;
		setBusy(true);
		setRefused(null);
		// Whoever is let in is led on by the page around this.
		const answer = await passkeys?.signIn();
		setBusy(false);
		if (answer?.ok === false) setRefused(answer);
	}

	return (
		<>
			<Button kind="plain" aria-disabled={isBusy} onClick={() => void enter()}>
				{t(isBusy ? "passkey.using" : "passkey.use")}
			</Button>
			{refused && <Notice kind="trouble">{askedWords(t, refused)}</Notice>}
		</>
	);
}
