import { useState } from "react";
import { useLocation } from "wouter";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import { useDoing } from "./use-doing.ts";

/** An owner's last resort, asked twice. */
export function RemoveMember({ id, name }: { id: string; name: string }) {
	const t = useLaterText();
	const data = useFamilyData();
	const [, navigate] = useLocation();
	const { run, refused } = useDoing();
	const [isAsking, setAsking] = useState(false);

	async function remove() {
		if (await run(() => data.removeMember(id))) navigate("/family", { replace: true });
	}

	return (
		<div>
			<Button kind="plain" onClick={() => setAsking(true)}>
				{t("family.remove_named", { name })}
			</Button>
			<Outcome refused={refused} done={null} />
			{isAsking && (
				<ConfirmDialog
					heading={t("family.remove_heading", { name })}
					body={t("family.remove_body")}
					confirm={t("family.remove")}
					onConfirm={() => void remove()}
					onClose={() => setAsking(false)}
				/>
			)}
		</div>
	);
}
