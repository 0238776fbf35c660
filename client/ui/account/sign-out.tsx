import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useConnection } from "../../hooks/use-connection.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useText } from "../text/use-text.ts";

/** Leaves this device; what was not sent yet is named before it is lost. */
export function SignOut() {
	const t = useText();
	const data = useFamilyData();
	const { waiting } = useConnection();
	const [isAsking, setAsking] = useState(false);
	return (
		<div>
			<Button kind="plain" onClick={() => setAsking(true)}>
				{t("sign_out.submit")}
			</Button>
			{isAsking && (
				<ConfirmDialog
					heading={t("sign_out.heading")}
					body={waiting > 0 ? t("sign_out.body_waiting", { count: waiting }) : t("sign_out.body")}
					confirm={t("sign_out.submit")}
					onConfirm={() => void data.signOut()}
					onClose={() => setAsking(false)}
				/>
			)}
		</div>
	);
}
