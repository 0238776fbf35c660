import { useState } from "react";
import type { Passkey, PasskeyRequests } from "../../../data/passkey-requests.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useLaterText } from "../../text/use-later-text.ts";
import list from "../list.module.css";
import { Outcome } from "../outcome.tsx";
import { useAsked } from "../use-asked.ts";
import { useDoing } from "../use-doing.ts";
import { PasskeyRow } from "./passkey-row.tsx";

/** What there is, one more for this device, and the end of each. */
export function MyPasskeys({ passkeys }: { passkeys: PasskeyRequests }) {
	const t = useLaterText();
	const { answer, askAgain } = useAsked(passkeys.list);
	const { run, isBusy, refused } = useDoing();
	const [exists, setExists] = useState(false);
	const [removing, setRemoving] = useState<Passkey | null>(null);

	async function add() {
		setExists(false);
		await run(async () => {
			const added = await passkeys.add();
			setExists(added === "exists");
			// The person closed the dialog: nothing happened, and nothing is to be said.
			return added === "exists" || added === null ? { ok: true, value: null } : added;
		});
		await askAgain();
	}

	async function remove(id: string) {
		await run(() => passkeys.remove(id));
		await askAgain();
	}

	return (
		<>
			{answer?.ok && answer.value.length > 0 && (
				<ul className={list.list}>
					{answer.value.map((passkey) => (
						<PasskeyRow key={passkey.id} passkey={passkey} onRemove={() => setRemoving(passkey)} />
					))}
				</ul>
			)}
			<div>
				<Button kind="plain" aria-disabled={isBusy} onClick={() => void add()}>
					{t(isBusy ? "passkey.adding" : "passkey.add")}
				</Button>
			</div>
			<Outcome refused={refused} done={exists ? t("passkey.exists") : null} />
			{removing && (
				<ConfirmDialog
					heading={t("passkey.remove_heading", { name: removing.name })}
					body={t("passkey.remove_body")}
					confirm={t("passkey.remove")}
					onConfirm={() => void remove(removing.id)}
					onClose={() => setRemoving(null)}
				/>
			)}
		</>
	);
}
