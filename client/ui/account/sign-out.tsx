import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useUnsent } from "../../hooks/use-unsent.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { signOutWords } from "./sign-out-words.ts";

/** Leaves this device; what was not sent yet is named before it is lost. */
export function SignOut() {
	const t = useLaterText();
	const data = useFamilyData();
	const unsent = useUnsent();
	const [isAsking, setAsking] = useState(false);
	return (
		<div>
			<Button kind="plain" onClick={() => setAsking(true)}>
				{t("sign_out.submit")}
			</Button>
			{isAsking && (
				<ConfirmDialog
					heading={t("sign_out.heading")}
					body={signOutWords(t, unsent)}
					confirm={t("sign_out.submit")}
					onConfirm={() => void data.signOut()}
					onClose={() => setAsking(false)}
				/>
			)}
		</div>
	);
}
