// How Shopify is told where to call, as GraphQL texts of Admin API version 2026-10.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/webhookSubscriptionCreate

export const LIST_SUBSCRIPTIONS = `query ListSubscriptions($uri: String!, $after: String) {
  webhookSubscriptions(first: 100, after: $after, uri: $uri) { nodes { id topic uri } pageInfo { hasNextPage endCursor } }
}`;

export const CREATE_SUBSCRIPTION = `mutation CreateSubscription($topic: WebhookSubscriptionTopic!, $webhookSubscription: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $webhookSubscription) {
    webhookSubscription { id }
    userErrors { message }
  }
}`;

export const DELETE_SUBSCRIPTION = `mutation DeleteSubscription($id: ID!) {
  webhookSubscriptionDelete(id: $id) { deletedWebhookSubscriptionId userErrors { message } }
}`;
