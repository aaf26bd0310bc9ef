"""Reads metrics, dashboards and scaling of the region at argv[1] with boto3 (CloudWatch in CBOR)."""
import datetime
import json
import sys

import boto3
from botocore.config import Config

options = dict(
    endpoint_url=sys.argv[1],
    region_name="eu-central-1",
    aws_access_key_id="AKIABOTO",
    aws_secret_access_key="secret",
    config=Config(retries={"max_attempts": 1}),
)
cloudwatch = boto3.client("cloudwatch", **options)
scaling = boto3.client("application-autoscaling", **options)
now = datetime.datetime.now(datetime.timezone.utc)
dimensions = [{"Name": "ClusterName", "Value": "prod"}, {"Name": "ServiceName", "Value": "web"}]
data = cloudwatch.get_metric_data(
    StartTime=now - datetime.timedelta(hours=1),
    EndTime=now,
    ScanBy="TimestampAscending",
    MetricDataQueries=[
        {
            "Id": "cpu",
            "MetricStat": {
                "Metric": {
                    "Namespace": "AWS/ECS",
                    "MetricName": "CPUUtilization",
                    "Dimensions": dimensions,
                },
                "Period": 60,
                "Stat": "Average",
            },
        }
    ],
)["MetricDataResults"][0]
listed = cloudwatch.list_metrics(Namespace="AWS/ApplicationELB")["Metrics"]
cloudwatch.put_dashboard(DashboardName="web", DashboardBody='{"widgets": []}')
entry = cloudwatch.list_dashboards()["DashboardEntries"][0]
cloudwatch.put_metric_data(
    Namespace="Deploys", MetricData=[{"MetricName": "Duration", "Value": 702, "Unit": "Seconds"}]
)
try:
    cloudwatch.get_dashboard(DashboardName="none")
    missing = "no error"
except cloudwatch.exceptions.ResourceNotFound as error:
    missing = error.response["Error"]["Code"]
target = scaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"][0]
policies = scaling.describe_scaling_policies(ServiceNamespace="ecs")["ScalingPolicies"]
print(
    json.dumps(
        {
            "status": data["StatusCode"],
            "points": len(data["Values"]),
            "ascending": data["Timestamps"] == sorted(data["Timestamps"]),
            "listed": len(listed) > 0,
            "dashboard": entry["DashboardName"],
            "size": entry["Size"],
            "missing": missing,
            "min": target["MinCapacity"],
            "policies": sorted(policy["PolicyName"] for policy in policies),
        }
    )
)
