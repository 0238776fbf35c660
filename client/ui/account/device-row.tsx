import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./list.module.css";

type Device = { id: string; name: string; lastSeenAt: string | null; current: boolean };

/** One device: its name, when it was here last, and the button that signs it out. */
export function DeviceRow({ device, onRevoke }: { device: Device; onRevoke: () => void }) {
	const t = useLaterText();
	return (
		<li className={styles.row}>
			<span className={styles.sign}>
				<Icon name="device" size={24} />
			</span>
			<span className={styles.main}>
				<span className={styles.name} dir="auto">
					{device.name}
				</span>
				<span className={styles.detail}>
					{device.current && t("device.current")}
					{!device.current && device.lastSeenAt && t("device.last_seen", { time: writeNearMoment(device.lastSeenAt) })}
				</span>
			</span>
			{!device.current && (
				<Button kind="quiet" aria-label={t("device.revoke_named", { name: device.name })} onClick={onRevoke}>
					{t("device.revoke_short")}
				</Button>
			)}
		</li>
	);
}
