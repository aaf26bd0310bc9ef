# Made by "npm run docs" from the table of permissions; do not edit by hand.

# Roles for the jobs of ecs-actions, assumed with GitHub tokens. What your own deploy command needs is not in them.

variable "owner" {
  type        = string
  description = "Owner of the repository, as in github.com/OWNER/REPOSITORY."
}

variable "owner_id" {
  type        = string
  description = "Its number: gh api users/OWNER --jq .id"
}

variable "repository" {
  type        = string
  description = "Name of the repository."
}

variable "repository_id" {
  type        = string
  description = "Its number: gh api repos/OWNER/REPOSITORY --jq .id"
}

variable "region" {
  type        = string
  description = "Region of the services; \"*\" is every one."
  default     = "*"
}

variable "cluster" {
  type        = string
  description = "Name of the ECS cluster."
}

variable "task_definition_family" {
  type        = string
  description = "Families of task definitions that migrations run, a pattern."
  default     = "*"
}

variable "task_role_arns" {
  type        = list(string)
  description = "ARNs of the task and execution roles that ECS may be handed, and no others."
}

variable "lock_table" {
  type        = string
  description = "DynamoDB table of \"lock: dynamodb:TABLE\"."
  default     = "ecs-actions-locks"
}

variable "oidc_provider_arn" {
  type        = string
  description = "The identity provider, where the account has it already."
  default     = ""
}

variable "deploy_subjects" {
  type        = list(string)
  description = "Which jobs may assume the role \"deploy\": ends of the token's sub."
  default     = ["environment:production"]
}

variable "rollback_subjects" {
  type        = list(string)
  description = "Which jobs may assume the role \"rollback\": ends of the token's sub."
  default     = ["environment:production"]
}

variable "plan_subjects" {
  type        = list(string)
  description = "Which jobs may assume the role \"plan\": ends of the token's sub."
  default     = ["pull_request"]
}

variable "event_subjects" {
  type        = list(string)
  description = "Which jobs may assume the role \"event\": ends of the token's sub."
  default     = ["ref:refs/heads/main"]
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.oidc_provider_arn == "" ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

locals {
  oidc_provider_arn = one(concat(aws_iam_openid_connect_provider.github[*].arn, compact([var.oidc_provider_arn])))

  # Repositories made, renamed or moved since 2026-07-15 have the first form, which no other can take over.
  repositories = [
    "repo:${var.owner}@${var.owner_id}/${var.repository}@${var.repository_id}",
    "repo:${var.owner}/${var.repository}",
  ]
}

data "aws_iam_policy_document" "deploy_trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for pair in setproduct(local.repositories, var.deploy_subjects) : join(":", pair)]
    }
  }
}

data "aws_iam_policy_document" "deploy" {
  statement {
    actions = [
      "application-autoscaling:DescribeScalableTargets",
      "application-autoscaling:DescribeScalingActivities",
      "application-autoscaling:DescribeScalingPolicies",
      "application-autoscaling:DescribeScheduledActions",
      "cloudwatch:GetMetricData",
      "cloudwatch:ListDashboards",
      "ecr:DescribePullThroughCacheRules",
      "ecs:DeregisterTaskDefinition",
      "ecs:DescribeTaskDefinition",
      "ecs:ListClusters",
      "ecs:ListTaskDefinitions",
      "elasticloadbalancing:DescribeLoadBalancers",
      "elasticloadbalancing:DescribeTargetGroupAttributes",
      "elasticloadbalancing:DescribeTargetGroups",
      "elasticloadbalancing:DescribeTargetHealth",
    ]

    resources = ["*"]
  }

  statement {
    actions = [
      "ecs:ListServices",
      "ecs:ListTasks",
    ]

    resources = ["*"]

    condition {
      test     = "ArnLike"
      variable = "ecs:cluster"
      values   = ["arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}"]
    }
  }

  statement {
    actions = [
      "cloudwatch:PutMetricData",
    ]

    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = ["ecs-actions"]
    }
  }

  statement {
    actions = [
      "cloudwatch:DescribeAlarms",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:cloudwatch:${var.region}:${data.aws_caller_identity.current.account_id}:alarm:*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeCapacityProviders",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:capacity-provider/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeClusters",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}",
    ]
  }

  statement {
    actions = [
      "logs:GetQueryResults",
      "logs:StartQuery",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:/aws/ecs/containerinsights/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeContainerInstances",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:container-instance/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "cloudwatch:GetDashboard",
      "cloudwatch:PutDashboard",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:cloudwatch::${data.aws_caller_identity.current.account_id}:dashboard/*",
    ]
  }

  statement {
    actions = [
      "dynamodb:GetItem",
      "dynamodb:UpdateItem",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:dynamodb:${var.region}:${data.aws_caller_identity.current.account_id}:table/${var.lock_table}",
    ]
  }

  statement {
    actions = [
      "logs:GetLogEvents",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:*:log-stream:*",
    ]
  }

  statement {
    actions = [
      "iam:PassRole",
    ]

    resources = var.task_role_arns

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }

  statement {
    actions = [
      "ecr:BatchGetImage",
      "ecr:DescribeImages",
      "ecr:GetDownloadUrlForLayer",
      "ecr:GetLifecyclePolicy",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServices",
      "ecs:ListServiceDeployments",
      "ecs:UpdateService",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:ContinueServiceDeployment",
      "ecs:DescribeServiceDeployments",
      "ecs:StopServiceDeployment",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service-deployment/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServiceRevisions",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service-revision/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeTasks",
      "ecs:StopTask",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:TagResource",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task-definition/${var.task_definition_family}:*",
    ]

    condition {
      test     = "StringEquals"
      variable = "ecs:CreateAction"
      values   = ["RegisterTaskDefinition", "RunTask"]
    }
  }

  statement {
    actions = [
      "ecs:RegisterTaskDefinition",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task-definition/${var.task_definition_family}:*",
    ]
  }

  statement {
    actions = [
      "ecs:TagResource",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task-definition/${var.task_definition_family}:*",
    ]

    condition {
      test     = "StringEquals"
      variable = "ecs:CreateAction"
      values   = ["RegisterTaskDefinition", "RunTask"]
    }
  }

  statement {
    actions = [
      "ecs:RunTask",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task-definition/${var.task_definition_family}:*",
    ]

    condition {
      test     = "ArnLike"
      variable = "ecs:cluster"
      values   = ["arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}"]
    }
  }
}

resource "aws_iam_role" "deploy" {
  name_prefix        = "ecs-actions-deploy-"
  description        = "Deploys, waits, migrates, watches and goes back: ecs-deploy.yml."
  assume_role_policy = data.aws_iam_policy_document.deploy_trust.json
}

resource "aws_iam_role_policy" "deploy" {
  name   = "ecs-actions-deploy"
  role   = aws_iam_role.deploy.id
  policy = data.aws_iam_policy_document.deploy.json
}

output "deploy_role_arn" {
  description = "role-to-assume. Deploys, waits, migrates, watches and goes back: ecs-deploy.yml."
  value       = aws_iam_role.deploy.arn
}

data "aws_iam_policy_document" "rollback_trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for pair in setproduct(local.repositories, var.rollback_subjects) : join(":", pair)]
    }
  }
}

data "aws_iam_policy_document" "rollback" {
  statement {
    actions = [
      "ecr:DescribePullThroughCacheRules",
      "ecs:DescribeTaskDefinition",
      "ecs:ListClusters",
      "ecs:ListTaskDefinitions",
      "elasticloadbalancing:DescribeLoadBalancers",
      "elasticloadbalancing:DescribeTargetGroupAttributes",
      "elasticloadbalancing:DescribeTargetGroups",
      "elasticloadbalancing:DescribeTargetHealth",
    ]

    resources = ["*"]
  }

  statement {
    actions = [
      "ecs:ListServices",
      "ecs:ListTasks",
    ]

    resources = ["*"]

    condition {
      test     = "ArnLike"
      variable = "ecs:cluster"
      values   = ["arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}"]
    }
  }

  statement {
    actions = [
      "ecs:DescribeContainerInstances",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:container-instance/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "logs:GetLogEvents",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:log-group:*:log-stream:*",
    ]
  }

  statement {
    actions = [
      "iam:PassRole",
    ]

    resources = var.task_role_arns

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }

  statement {
    actions = [
      "ecr:DescribeImages",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServices",
      "ecs:ListServiceDeployments",
      "ecs:UpdateService",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:ContinueServiceDeployment",
      "ecs:DescribeServiceDeployments",
      "ecs:StopServiceDeployment",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service-deployment/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServiceRevisions",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service-revision/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeTasks",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:RegisterTaskDefinition",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task-definition/${var.task_definition_family}:*",
    ]
  }

  statement {
    actions = [
      "ecs:TagResource",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task-definition/${var.task_definition_family}:*",
    ]

    condition {
      test     = "StringEquals"
      variable = "ecs:CreateAction"
      values   = ["RegisterTaskDefinition", "RunTask"]
    }
  }
}

resource "aws_iam_role" "rollback" {
  name_prefix        = "ecs-actions-rollback-"
  description        = "Puts the last good revision back: ecs-rollback.yml."
  assume_role_policy = data.aws_iam_policy_document.rollback_trust.json
}

resource "aws_iam_role_policy" "rollback" {
  name   = "ecs-actions-rollback"
  role   = aws_iam_role.rollback.id
  policy = data.aws_iam_policy_document.rollback.json
}

output "rollback_role_arn" {
  description = "role-to-assume. Puts the last good revision back: ecs-rollback.yml."
  value       = aws_iam_role.rollback.arn
}

data "aws_iam_policy_document" "plan_trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for pair in setproduct(local.repositories, var.plan_subjects) : join(":", pair)]
    }
  }
}

data "aws_iam_policy_document" "plan" {
  statement {
    actions = [
      "application-autoscaling:DescribeScalableTargets",
      "application-autoscaling:DescribeScalingActivities",
      "application-autoscaling:DescribeScalingPolicies",
      "application-autoscaling:DescribeScheduledActions",
      "cloudwatch:GetMetricData",
      "cloudwatch:ListDashboards",
      "ecr:DescribePullThroughCacheRules",
      "ecs:DescribeTaskDefinition",
      "ecs:ListClusters",
      "elasticloadbalancing:DescribeTargetGroupAttributes",
      "elasticloadbalancing:DescribeTargetGroups",
    ]

    resources = ["*"]
  }

  statement {
    actions = [
      "ecs:ListServices",
      "ecs:ListTasks",
    ]

    resources = ["*"]

    condition {
      test     = "ArnLike"
      variable = "ecs:cluster"
      values   = ["arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}"]
    }
  }

  statement {
    actions = [
      "cloudwatch:DescribeAlarms",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:cloudwatch:${var.region}:${data.aws_caller_identity.current.account_id}:alarm:*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeCapacityProviders",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:capacity-provider/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeClusters",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}",
    ]
  }

  statement {
    actions = [
      "cloudwatch:GetDashboard",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:cloudwatch::${data.aws_caller_identity.current.account_id}:dashboard/*",
    ]
  }

  statement {
    actions = [
      "ecr:BatchGetImage",
      "ecr:DescribeImages",
      "ecr:GetDownloadUrlForLayer",
      "ecr:GetLifecyclePolicy",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServices",
      "ecs:ListServiceDeployments",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServiceRevisions",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service-revision/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeTasks",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task/${var.cluster}/*",
    ]
  }
}

resource "aws_iam_role" "plan" {
  name_prefix        = "ecs-actions-plan-"
  description        = "Only reads, for pull requests: ecs-verify-plan.yml."
  assume_role_policy = data.aws_iam_policy_document.plan_trust.json
}

resource "aws_iam_role_policy" "plan" {
  name   = "ecs-actions-plan"
  role   = aws_iam_role.plan.id
  policy = data.aws_iam_policy_document.plan.json
}

output "plan_role_arn" {
  description = "role-to-assume. Only reads, for pull requests: ecs-verify-plan.yml."
  value       = aws_iam_role.plan.arn
}

data "aws_iam_policy_document" "event_trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for pair in setproduct(local.repositories, var.event_subjects) : join(":", pair)]
    }
  }
}

data "aws_iam_policy_document" "event" {
  statement {
    actions = [
      "application-autoscaling:DescribeScalableTargets",
      "application-autoscaling:DescribeScheduledActions",
      "ec2:DescribeSubnets",
      "ecs:DescribeTaskDefinition",
      "ecs:ListClusters",
      "elasticloadbalancing:DescribeTargetHealth",
    ]

    resources = ["*"]
  }

  statement {
    actions = [
      "ecs:ListServices",
      "ecs:ListTasks",
    ]

    resources = ["*"]

    condition {
      test     = "ArnLike"
      variable = "ecs:cluster"
      values   = ["arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:cluster/${var.cluster}"]
    }
  }

  statement {
    actions = [
      "servicequotas:GetServiceQuota",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:servicequotas:${var.region}:${data.aws_caller_identity.current.account_id}:fargate/*",
    ]
  }

  statement {
    actions = [
      "application-autoscaling:DeleteScheduledAction",
      "application-autoscaling:PutScheduledAction",
      "application-autoscaling:RegisterScalableTarget",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:application-autoscaling:${var.region}:${data.aws_caller_identity.current.account_id}:scalable-target/*",
    ]

    condition {
      test     = "StringEquals"
      variable = "application-autoscaling:service-namespace"
      values   = ["ecs"]
    }

    condition {
      test     = "StringEquals"
      variable = "application-autoscaling:scalable-dimension"
      values   = ["ecs:service:DesiredCount"]
    }
  }

  statement {
    actions = [
      "ecs:DescribeServices",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeServiceRevisions",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service/${var.cluster}/*",
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:service-revision/${var.cluster}/*",
    ]
  }

  statement {
    actions = [
      "ecs:DescribeTasks",
    ]

    resources = [
      "arn:${data.aws_partition.current.partition}:ecs:${var.region}:${data.aws_caller_identity.current.account_id}:task/${var.cluster}/*",
    ]
  }
}

resource "aws_iam_role" "event" {
  name_prefix        = "ecs-actions-event-"
  description        = "Raises a floor for an event and restores it: ecs-event.yml."
  assume_role_policy = data.aws_iam_policy_document.event_trust.json
}

resource "aws_iam_role_policy" "event" {
  name   = "ecs-actions-event"
  role   = aws_iam_role.event.id
  policy = data.aws_iam_policy_document.event.json
}

output "event_role_arn" {
  description = "role-to-assume. Raises a floor for an event and restores it: ecs-event.yml."
  value       = aws_iam_role.event.arn
}
