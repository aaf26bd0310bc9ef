"""Reads the region at argv[1] with boto3, waits for the service with boto3's own waiter."""
import json
import sys

import boto3
from botocore.config import Config

url = sys.argv[1]
options = dict(
    endpoint_url=url,
    region_name="eu-central-1",
    aws_access_key_id="AKIABOTO",
    aws_secret_access_key="secret",
    config=Config(retries={"max_attempts": 1}),
)
ecs = boto3.client("ecs", **options)
elb = boto3.client("elbv2", **options)
logs = boto3.client("logs", **options)
ec2 = boto3.client("ec2", **options)
quotas = boto3.client("service-quotas", **options)

clusters = ecs.list_clusters()["clusterArns"]
cluster = ecs.describe_clusters(clusters=clusters, include=["SETTINGS", "TAGS"])["clusters"][0]
services = ecs.list_services(cluster="prod")["serviceArns"]
ecs.get_waiter("services_stable").wait(
    cluster="prod", services=services, WaiterConfig={"Delay": 1, "MaxAttempts": 120}
)
service = ecs.describe_services(cluster="prod", services=services)["services"][0]
deployments = ecs.list_service_deployments(cluster="prod", service=service["serviceName"])
described = ecs.describe_service_deployments(
    serviceDeploymentArns=[deployments["serviceDeployments"][0]["serviceDeploymentArn"]]
)["serviceDeployments"][0]
revision = ecs.describe_service_revisions(
    serviceRevisionArns=[described["targetServiceRevision"]["arn"]]
)["serviceRevisions"][0]
definition = ecs.describe_task_definition(taskDefinition=revision["taskDefinition"])["taskDefinition"]
tasks = ecs.describe_tasks(cluster="prod", tasks=ecs.list_tasks(cluster="prod")["taskArns"])["tasks"]
groups = elb.describe_target_groups()["TargetGroups"]
health = elb.describe_target_health(TargetGroupArn=groups[0]["TargetGroupArn"])
stream = f"ecs/app/{tasks[0]['taskArn'].split('/')[-1]}"
lines = logs.get_log_events(logGroupName="/ecs/web", logStreamName=stream, startFromHead=True)

network = service["networkConfiguration"]["awsvpcConfiguration"]
subnets = ec2.describe_subnets(SubnetIds=network["subnets"])["Subnets"]
quota = quotas.get_service_quota(ServiceCode="fargate", QuotaCode="L-3032A538")["Quota"]

try:
    ecs.describe_services(cluster="none", services=["web"])
    missing = "no error"
except ecs.exceptions.ClusterNotFoundException:
    missing = "ClusterNotFoundException"

print(
    json.dumps(
        {
            "cluster": cluster["clusterName"],
            "rolloutState": service["deployments"][0]["rolloutState"],
            "status": described["status"],
            "took": (described["finishedAt"] - described["createdAt"]).total_seconds(),
            "family": definition["family"],
            "tasks": sorted(task["lastStatus"] for task in tasks),
            "health": sorted(
                entry["TargetHealth"]["State"] for entry in health["TargetHealthDescriptions"]
            ),
            "lines": [event["message"] for event in lines["events"]],
            "free": {subnet["SubnetId"]: subnet["AvailableIpAddressCount"] for subnet in subnets},
            "quota": [quota["QuotaName"], quota["Value"]],
            "missing": missing,
        }
    )
)
