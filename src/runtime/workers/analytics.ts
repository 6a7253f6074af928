// What is counted of a desk, into Workers Analytics Engine (https://developers.cloudflare.com/analytics/analytics-engine/): gathered between two alarms,
// because each point is charged and an alarm may write 250. Called by the desk's object and the cron.
import { METRICS, type Meter, type MetricName } from '../metrics.ts';

/** The binding. */
export interface AnalyticsDataset {
  writeDataPoint(point: {
    readonly indexes: readonly [string];
    readonly blobs: readonly string[];
    readonly doubles: readonly number[];
  }): void;
}

const POINTS_MAX = 200;

export interface GatheringMeter extends Meter {
  /** Writes what was gathered: index the desk, blob1 the metric, blob2 its label, double1 the sum or the gauge, double2 of how many, double3 the greatest. */
  flush(): void;
}

interface Gathered {
  value: number;
  count: number;
  greatest: number;
}

/** `desk` is '' for the deployment. Where there is no binding nothing is kept. */
export function openAnalytics(dataset: AnalyticsDataset | undefined, desk: string): GatheringMeter {
  const gathered = new Map<string, Gathered>();
  return {
    note(name: MetricName, label, value) {
      const key = `${name} ${label}`;
      const before = gathered.get(key);
      if (before === undefined && (dataset === undefined || gathered.size >= POINTS_MAX)) return;
      const { value: sum, count, greatest } = before ?? { value: 0, count: 0, greatest: Number.NEGATIVE_INFINITY };
      const isGauge = METRICS[name].kind === 'gauge';
      gathered.set(key, {
        value: isGauge ? value : sum + value,
        count: isGauge ? 1 : count + 1,
        greatest: Math.max(greatest, value),
      });
    },
    flush() {
      for (const [key, { value, count, greatest }] of gathered) {
        const [name = '', label = ''] = key.split(' ');
        dataset?.writeDataPoint({ indexes: [desk], blobs: [name, label], doubles: [value, count, greatest] });
      }
      gathered.clear();
    },
  };
}
