/** moto as a keeper of dashboards, written and read through boto3. */
import { startMoto, type Moto } from '@ecs-actions/tooling/reference-clients/moto';

export interface DashboardClient extends Moto {
  /** A dashboard's body. */
  body(dashboard: string): Promise<string>;
  put(dashboard: string, body: string): Promise<void>;
}

export async function startDashboardClient(): Promise<DashboardClient> {
  const moto = await startMoto();
  return {
    ...moto,
    body: (name) =>
      moto.python(
        'print(cloudwatch.get_dashboard(DashboardName=sys.argv[1])["DashboardBody"])',
        name,
      ),
    put: async (name, body) => {
      const put = 'cloudwatch.put_dashboard(DashboardName=sys.argv[1], DashboardBody=sys.argv[2])';
      await moto.python(put, name, body);
    },
  };
}
