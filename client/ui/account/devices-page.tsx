import { useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { PanePage } from "../home/pane-page.tsx";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords, type NotGiven } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { AddDevicePanel } from "./add-device-panel.tsx";
import { DeviceRow } from "./device-row.tsx";
import styles from "./list.module.css";
import { NeedsNetwork } from "./needs-network.tsx";
import { SignOut } from "./sign-out.tsx";
import { useAsked } from "./use-asked.ts";

/** `/devices`: everywhere I am signed in, and the way out of each. */
export function DevicesPage({ session }: { session: Session }) {
	const t = useLaterText();
	const data = useFamilyData();
	const { answer, problem: unanswered, askAgain } = useAsked(data.devices);
	const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
	const [isLeavingAll, setLeavingAll] = useState(false);
	const [refused, setRefused] = useState<NotGiven | null>(null);

	async function revoke(ids: readonly string[]) {
		setRefused(null);
		for (const id of ids) {
			const given = await data.revokeDevice(id);
			if (!given.ok) setRefused(given);
		}
		await askAgain();
	}

	const problem = refused ?? unanswered;
	// What the session says is known without a network.
	const devices = answer?.ok ? answer.value : [{ ...session.device, lastSeenAt: null, current: true }];
	const others = devices.filter(({ current }) => !current);
	return (
		<PanePage heading={t("device.heading")}>
			<p className={styles.soft}>
				{t("device.signed_in_as", { name: session.member.name })} {t("device.intro")}
			</p>
			<NeedsNetwork />
			{problem && (
				<div className={styles.problem}>
					<Notice kind="trouble">{askedWords(t, problem)}</Notice>
					<Button kind="plain" onClick={askAgain}>
						{t("ask.retry")}
					</Button>
				</div>
			)}
			<ul className={styles.list} aria-busy={answer === null}>
				{devices.map((device) => (
					<DeviceRow key={device.id} device={device} onRevoke={() => setLeaving(device)} />
				))}
			</ul>
			{others.length > 1 && (
				<div>
					<Button kind="plain" onClick={() => setLeavingAll(true)}>
						{t("device.revoke_others")}
					</Button>
				</div>
			)}
			<div>
				<LinkButton href="/storage" kind="plain">
					{t("storage.open")}
				</LinkButton>
			</div>
			<AddDevicePanel />
			<SignOut />
			{leaving && (
				<ConfirmDialog
					heading={t("device.revoke_heading", { name: leaving.name })}
					body={t("device.revoke_body", { name: leaving.name })}
					confirm={t("device.revoke_short")}
					onConfirm={() => void revoke([leaving.id])}
					onClose={() => setLeaving(null)}
				/>
			)}
			{isLeavingAll && (
				<ConfirmDialog
					heading={t("device.revoke_others_heading")}
					body={t("device.revoke_others_body")}
					confirm={t("device.revoke_short")}
					onConfirm={() => void revoke(others.map(({ id }) => id))}
					onClose={() => setLeavingAll(false)}
				/>
			)}
		</PanePage>
	);
}
